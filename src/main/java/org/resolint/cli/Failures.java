package org.resolint.cli;

import java.io.IOException;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.glossary.TermbaseException;

/**
 * Tells a user what kept a command from being done. Never shows a stack trace unless asked to.
 *
 * @param session where it is told
 */
record Failures(Session session) {
  /** The system property that asks for stack traces. */
  private static final String DEBUG = "resolint.debug";

  /** A command, ready to run. */
  interface Work {
    /** Does it and gives its exit code. */
    int run() throws Exception;
  }

  /** Does a command and gives its exit code, whatever happens. */
  int guard(Work work) {
    try {
      int code = work.run();
      session.out().flush();
      return code;
    } catch (OutOfMemoryError e) {
      session.say("out of memory; RESOLINT_JAVA_OPTS=-Xmx4g gives it more");
      return ExitCode.DEFECT;
    } catch (Error e) {
      return defect(e);
    } catch (Exception e) {
      return tell(e);
    }
  }

  /** Says what happened and gives the exit code for it. */
  int tell(Exception e) {
    if (e instanceof ConfigurationException) {
      session.say(String.valueOf(e.getMessage()));
      return ExitCode.USAGE;
    }
    if (e instanceof TermbaseException unsound) {
      unsound.problems().forEach(problem -> session.say(problem.message()));
      return ExitCode.USAGE;
    }
    if (e instanceof IOException) {
      // Whatever is read is handled where it is read.
      session.say("the output cannot be written: " + e.getMessage());
      return ExitCode.USAGE;
    }
    return defect(e);
  }

  private int defect(Throwable e) {
    session.say("internal error: " + e + "; please report it");
    if (Boolean.getBoolean(DEBUG)) {
      e.printStackTrace(session.messages());
    }
    return ExitCode.DEFECT;
  }
}
