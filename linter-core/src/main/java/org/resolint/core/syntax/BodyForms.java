package org.resolint.core.syntax;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolint.core.syntax.Reference.Form;

/** Which bodies number their resolutions in which form. Stateless. */
final class BodyForms {
  private static final int LAST_ROMAN_SESSION = 30;

  /** Session 1 of the General Assembly opened in the year after this one. */
  private static final int FIRST_YEAR = 1945;

  private static final String SECURITY_COUNCIL = "security-council";
  private static final String GENERAL_ASSEMBLY = "general-assembly";
  private static final String COUNCIL = "economic-and-social-council";
  private static final String RIGHTS_COUNCIL = "human-rights-council";

  private static final Map<String, Set<Form>> FORMS =
      Map.of(
          SECURITY_COUNCIL,
          Set.of(Form.YEARLY),
          GENERAL_ASSEMBLY,
          Set.of(Form.SESSION, Form.EXTRAORDINARY, Form.ROMAN),
          RIGHTS_COUNCIL,
          Set.of(Form.SESSION, Form.EXTRAORDINARY),
          COUNCIL,
          Set.of(Form.YEAR, Form.ROMAN),
          "commission-on-human-rights",
          Set.of(Form.YEAR, Form.ROMAN, Form.EXTRAORDINARY),
          "sub-commission-on-human-rights",
          Set.of(Form.YEAR, Form.ROMAN));

  private static final Set<Form> GENERAL_FORMS =
      Set.of(Form.SESSION, Form.EXTRAORDINARY, Form.ROMAN);

  private BodyForms() {}

  /**
   * Whether a number may be one of a body's; so it may with a body that nothing is known of.
   *
   * @param organ the key of the body
   */
  static boolean accepts(String organ, Reference reference) {
    Integer session = reference.session();
    boolean isEarly =
        organ.equals(GENERAL_ASSEMBLY)
            && reference.form() == Form.SESSION
            && session != null
            && session <= LAST_ROMAN_SESSION;
    return !isEarly && FORMS.getOrDefault(organ, Set.of(Form.values())).contains(reference.form());
  }

  /** Whether a body is known to use a form. */
  static boolean has(String organ, Form form) {
    return FORMS.getOrDefault(organ, Set.of()).contains(form);
  }

  /** Whether one body may have two numbers, as far as their forms tell. */
  static boolean areOfOneBody(Reference one, Reference other) {
    if (one.form() == other.form()) {
      return true;
    }
    return GENERAL_FORMS.contains(one.form()) && GENERAL_FORMS.contains(other.form());
  }

  /** The only body that uses a form, if it is one. */
  static @Nullable String only(Form form) {
    return form == Form.YEARLY ? SECURITY_COUNCIL : null;
  }

  /**
   * The body that adopted a number on a date, if both together leave no doubt: no other body had
   * its sessions in these years.
   */
  static @Nullable String at(@Nullable LocalDate date, Reference reference) {
    Integer session = reference.session();
    boolean isNumbered =
        reference.special() == null
            && (reference.form() == Form.ROMAN || reference.form() == Form.SESSION)
            && accepts(GENERAL_ASSEMBLY, reference);
    if (date == null || session == null || !isNumbered) {
      return null;
    }
    int years = date.getYear() - FIRST_YEAR - session;
    return years == 0 || years == 1 ? GENERAL_ASSEMBLY : null;
  }

  /** The Assembly that is meant where no more is said. */
  static @Nullable String assembly(Reference reference) {
    return accepts(GENERAL_ASSEMBLY, reference) ? GENERAL_ASSEMBLY : null;
  }

  /** The Council that is meant where no more is said. */
  static @Nullable String council(Reference reference) {
    return switch (reference.form()) {
      case YEARLY -> SECURITY_COUNCIL;
      case YEAR -> COUNCIL;
      case SESSION -> RIGHTS_COUNCIL;
      default -> null;
    };
  }
}
