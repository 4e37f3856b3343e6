package org.resolint.core.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of paragraphs and sub-paragraphs in one language. Immutable, hence thread-safe. */
public final class Labels {
  /** Longer than any label with the white space before it. */
  private static final int REACH = 40;

  /** How the name of a label is counted. */
  enum Counting {
    FIGURES,
    ROMAN,
    ALPHABET
  }

  /**
   * A form of labels.
   *
   * @param pattern with the groups {@code label} and {@code name}, for {@link Plain} text
   * @param alphabet the letters in order, if they count
   */
  record Form(
      String name,
      int level,
      boolean usual,
      Pattern pattern,
      Counting counting,
      List<String> alphabet) {
    Form {
      alphabet = List.copyOf(alphabet);
    }
  }

  private final PatternIndex<Form> operative;
  private final PatternIndex<Form> subParagraph;

  Labels(List<Form> forms) {
    this.operative = index(forms.stream().filter(form -> form.level() == 1).toList());
    this.subParagraph = index(forms.stream().filter(form -> form.level() > 1).toList());
  }

  /** The label of an operative paragraph at the head of a text. */
  public Optional<Label> operative(CharSequence text) {
    return read(text, operative).stream().findFirst();
  }

  /**
   * Every way to read the head of a text as the label of a sub-paragraph: "(i)" is a letter and a
   * Roman numeral.
   */
  public List<Label> subParagraph(CharSequence text) {
    return read(text, subParagraph);
  }

  private static PatternIndex<Form> index(List<Form> forms) {
    return new PatternIndex<>(forms, Form::pattern);
  }

  private static List<Label> read(CharSequence text, PatternIndex<Form> index) {
    List<Form> forms = index.at(text);
    if (forms.isEmpty()) {
      return List.of();
    }
    String head = Plain.of(text.length() > REACH ? text.subSequence(0, REACH) : text);
    List<Label> labels = new ArrayList<>();
    for (Form form : forms) {
      Matcher matcher = form.pattern().matcher(head);
      if (!matcher.lookingAt()) {
        continue;
      }
      String name = matcher.group("name");
      int number = number(form, name);
      int start = matcher.start("label");
      int end = matcher.end("label");
      if (number > 0) {
        String written = text.subSequence(start, end).toString();
        labels.add(
            new Label(start, end, written, name, number, form.level(), form.name(), form.usual()));
      }
    }
    return labels;
  }

  private static int number(Form form, String name) {
    return switch (form.counting()) {
      case FIGURES -> Integer.parseInt(name);
      case ROMAN -> RomanNumeral.parse(name).orElse(0);
      case ALPHABET -> letter(form.alphabet(), name.toLowerCase(Locale.ROOT));
    };
  }

  /** The letter's place; after the last one come doubled ones: (aa), (bb). */
  private static int letter(List<String> alphabet, String name) {
    int single = alphabet.indexOf(name);
    if (single >= 0) {
      return single + 1;
    }
    boolean isDoubled = name.length() == 2 && name.charAt(0) == name.charAt(1);
    int doubled = isDoubled ? alphabet.indexOf(name.substring(1)) : -1;
    return doubled < 0 ? 0 : alphabet.size() + doubled + 1;
  }
}
