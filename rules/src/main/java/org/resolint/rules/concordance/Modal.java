package org.resolint.rules.concordance;

import java.util.List;
import java.util.Locale;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.concordance.MentionRule.Place;
import org.resolint.rules.versions.Aspect;
import org.resolint.rules.versions.Mention;
import org.resolint.rules.versions.PassageFacts;
import org.resolint.rules.versions.VersionReader;
import org.resolint.rules.versions.Versions;

/** Reports paragraphs with one modal verb where another version has one of other force. */
@RuleInfo(
    id = "concordance/modal",
    summary = "Language versions are binding in different degrees",
    severity = Severity.INFO,
    since = "0.1.0")
final class Modal extends MentionRule {

  /** How binding a modal verb is, as a message calls it. */
  private enum Force {
    MUST("The obligation"),
    SHOULD("The recommendation"),
    MAY("The permission");

    private final String title;

    Force(String title) {
      this.title = title;
    }
  }

  Modal(VersionReader reader) {
    super(reader, Aspect.MODAL);
  }

  @Override
  List<Versions> scopes(Versions versions) {
    return versions.paragraphs();
  }

  /** A version without any modal verb may say the same by its mood or tense. */
  @Override
  boolean isMissing(String thing, int version, Place model, Versions versions) {
    PassageFacts here = model.row().in(version);
    PassageFacts there = model.row().in(model.version());
    return here != null
        && there != null
        && !things(here, Aspect.FORCE).contains(thing)
        && !things(there, Aspect.FORCE).containsAll(things(here, Aspect.MODAL));
  }

  private static List<String> things(PassageFacts passage, Aspect aspect) {
    return passage.mentions(aspect).stream().map(Mention::thing).toList();
  }

  @Override
  String named(String thing) {
    return Force.valueOf(thing.toUpperCase(Locale.ROOT)).title;
  }
}
