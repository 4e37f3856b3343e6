package org.resolint.rules.change;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.resolint.core.settings.ConfigurationException;

/**
 * The {@code git} program in a folder, without a shell. The user's settings cannot change the form
 * of what it prints, and it changes nothing. Thread-safe.
 */
final class Git {
  private static final List<String> COMMAND =
      List.of("git", "-c", "core.quotePath=false", "-c", "diff.relative=false");

  private final Path folder;
  private final Map<String, String> environment;
  private final String option;

  /**
   * Git in a folder.
   *
   * @param environment the environment variables, those of a hook among them
   * @param option the option that wants git, for messages
   */
  Git(Path folder, Map<String, String> environment, String option) {
    this.folder = folder.toAbsolutePath();
    this.environment = Map.copyOf(environment);
    this.option = option;
  }

  private record Output(int code, String text, String said) {
    String line() {
      return text.replaceFirst("\r?\n$", "");
    }
  }

  /** An error with the option in front. */
  ConfigurationException error(String message) {
    return new ConfigurationException(option + ": " + message);
  }

  /**
   * The line that a command prints; empty if it fails.
   *
   * @throws ConfigurationException if there is no git
   */
  Optional<String> ask(String... arguments) throws ConfigurationException {
    Output output = execute(arguments);
    return output.code() == 0 ? Optional.of(output.line()) : Optional.empty();
  }

  /**
   * The line that a command prints.
   *
   * @throws ConfigurationException if it fails, with what git says
   */
  String line(String... arguments) throws ConfigurationException {
    return demand(arguments).line();
  }

  /**
   * What a command prints, cut at each NUL.
   *
   * @throws ConfigurationException if it fails, with what git says
   */
  List<String> fields(String... arguments) throws ConfigurationException {
    String all = demand(arguments).text();
    return all.isEmpty() ? List.of() : List.of(all.split("\u0000"));
  }

  private Output demand(String... arguments) throws ConfigurationException {
    Output output = execute(arguments);
    if (output.code() != 0) {
      String said = output.said().lines().findFirst().orElse("exit code " + output.code());
      throw error("git says '" + said.replaceFirst("^(fatal|error): ", "") + "'");
    }
    return output;
  }

  private Output execute(String... arguments) throws ConfigurationException {
    Process process = start(arguments);
    try (InputStream out = process.getInputStream();
        InputStream err = process.getErrorStream()) {
      process.getOutputStream().close();
      CompletableFuture<byte[]> said = CompletableFuture.supplyAsync(() -> rest(err));
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      return new Output(code, text, new String(said.join(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw error("git broke off: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw error("interrupted");
    } finally {
      process.destroy();
    }
  }

  private static byte[] rest(InputStream in) {
    try {
      return in.readAllBytes();
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private Process start(String... arguments) throws ConfigurationException {
    List<String> command = new ArrayList<>(COMMAND);
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().keySet().removeIf(key -> key.endsWith("_PATHSPECS"));
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    try {
      return builder.start();
    } catch (IOException e) {
      throw error("the program 'git' cannot be run; install it, or name the documents");
    }
  }

  /**
   * The contents of objects by their ids.
   *
   * @throws ConfigurationException if there is no such object, as in a partial clone without
   *     network
   */
  Map<String, byte[]> contents(Set<String> ids) throws ConfigurationException {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    if (ids.isEmpty()) {
      return contents;
    }
    Process process = start("cat-file", "--batch");
    CompletableFuture<byte[]> said =
        CompletableFuture.supplyAsync(() -> rest(process.getErrorStream()));
    try (OutputStream ask = process.getOutputStream();
        InputStream answer = process.getInputStream()) {
      for (String id : ids) {
        ask.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
        ask.flush();
        contents.put(id, content(answer));
      }
    } catch (IOException e) {
      process.destroy();
      String reason =
          new String(said.join(), StandardCharsets.UTF_8).lines().findFirst().orElse("");
      throw error("git does not give the earlier version of a document " + reason);
    }
    return contents;
  }

  /** An object: a line that ends with its size, its bytes, a line feed. */
  private static byte[] content(InputStream answer) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = answer.read(); b != '\n'; b = answer.read()) {
      if (b < 0) {
        throw new IOException("cut short");
      }
      line.write(b);
    }
    String head = line.toString(StandardCharsets.US_ASCII);
    try {
      int size = Integer.parseInt(head.substring(head.lastIndexOf(' ') + 1));
      byte[] bytes = answer.readNBytes(size);
      if (bytes.length < size || answer.read() != '\n') {
        throw new IOException("cut short");
      }
      return bytes;
    } catch (NumberFormatException e) {
      throw new IOException(head, e);
    }
  }
}
