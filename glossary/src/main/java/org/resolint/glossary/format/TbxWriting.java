package org.resolint.glossary.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Example;
import org.resolint.glossary.Example.Verdict;
import org.resolint.glossary.PartOfSpeech;
import org.resolint.glossary.Scope;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.reader.TbxExamples;
import org.resolint.glossary.reader.XmlNames;
import org.resolint.glossary.xml.XmlText;

/**
 * Writes TBX in one dialect and style. A term whose status holds for some organs, places or days
 * only is written as admitted, which it is for all others: TBX has no place for the difference, and
 * a term that is forbidden by mistake costs more than one that is not.
 */
final class TbxWriting implements Writing {

  private final TbxDialect dialect;
  private final TbxStyle style;
  private final Set<Trait> carried;

  TbxWriting(TbxDialect dialect, TbxStyle style) {
    this.dialect = dialect;
    this.style = style;
    this.carried = dialect.traits();
  }

  @Override
  public void write(Termbase termbase, OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    new Output(new XmlText(text), new Examples(termbase)).write(termbase);
    text.flush();
  }

  /** One file while it is written. */
  private final class Output {
    private final XmlText xml;
    private final Examples examples;

    Output(XmlText xml, Examples examples) {
      this.xml = xml;
      this.examples = examples;
    }

    void write(Termbase termbase) throws IOException {
      Set<String> languages = termbase.languages();
      String main =
          languages.isEmpty() || languages.contains("en") ? "en" : languages.iterator().next();
      xml.start(style.root(), attributes(main));
      xml.start(style.header());
      xml.start("fileDesc");
      xml.start("sourceDesc");
      xml.leaf("p", "Written by resolint");
      xml.end();
      xml.end();
      xml.end();
      xml.start("text");
      xml.start("body");
      for (Concept concept : termbase.concepts()) {
        write(concept);
      }
      xml.end();
      xml.end();
      xml.end();
    }

    private void write(Concept concept) throws IOException {
      xml.start(style.concept(), "id", XmlNames.encode(concept.id()));
      leaf(Trait.SUBJECTS, "descrip", "min", "subjectField", concept.subjectField());
      leaf(Trait.DEFINITIONS, "descrip", "basic", "definition", concept.definition());
      note(concept.note());
      for (String language : languages(concept)) {
        List<Term> terms = concept.terms(language);
        Map<Example, Term> places = places(concept, language, terms);
        xml.start(style.language(), "xml:lang", language);
        for (Term term : terms) {
          write(concept, term, places);
        }
        xml.end();
      }
      xml.end();
    }

    private void write(Concept concept, Term term, Map<Example, Term> places) throws IOException {
      xml.start(style.term());
      xml.leaf("term", term.text());
      leaf(Trait.STATUS, "termNote", "min", "administrativeStatus", status(term));
      leaf(Trait.PARTS_OF_SPEECH, "termNote", "min", "partOfSpeech", partOfSpeech(concept, term));
      leaf(Trait.SOURCES, "admin", "basic", "source", term.source());
      note(term.note());
      for (Map.Entry<Example, Term> entry : places.entrySet()) {
        if (entry.getValue().equals(term) && carried.contains(Trait.EXAMPLES)) {
          xml.start("descripGrp");
          leaf(Trait.EXAMPLES, "descrip", "basic", "context", entry.getKey().text());
          note(TbxExamples.note(entry.getKey()));
          xml.end();
        }
      }
      xml.end();
    }

    /**
     * The terms that the examples of a language are written with. Left out are those that would no
     * longer hold, since what they depend on has no place in TBX.
     */
    private Map<Example, Term> places(Concept concept, String language, List<Term> terms) {
      Map<Example, Term> places = new LinkedHashMap<>();
      boolean shielded = !concept.shields(language).isEmpty();
      for (Example example : examples.of(concept)) {
        boolean wrong = example.verdict() == Verdict.WRONG;
        Term place =
            terms.stream()
                .filter(term -> term.status().isDiscouraged() == wrong)
                .findFirst()
                .orElse(terms.get(0));
        boolean holds = wrong ? place.scope().equals(Scope.EVERYWHERE) : !shielded;
        if (holds && example.language().equals(language)) {
          places.put(example, place);
        }
      }
      return places;
    }

    private void note(String text) throws IOException {
      if (!text.isEmpty()) {
        xml.leaf("note", text);
      }
    }

    /** Writes a data category, if the dialect has it and it says anything. */
    private void leaf(Trait trait, String element, String module, String category, String text)
        throws IOException {
      if (text.isEmpty() || !carried.contains(trait)) {
        return;
      }
      if (style == TbxStyle.DCT) {
        xml.leaf(module + ':' + category, text);
      } else {
        xml.leaf(element, text, "type", category);
      }
    }
  }

  private String[] attributes(String language) {
    String type = dialect.type();
    String space = "urn:iso:std:iso:30042:ed-2";
    return switch (style) {
      case VERSION_2 -> new String[] {"type", type, "xml:lang", language};
      case DCA -> new String[] {"type", type, "style", "dca", "xml:lang", language, "xmlns", space};
      case DCT ->
          new String[] {
            "type",
            type,
            "style",
            "dct",
            "xml:lang",
            language,
            "xmlns",
            space,
            "xmlns:min",
            "http://www.tbxinfo.net/ns/min",
            "xmlns:basic",
            "http://www.tbxinfo.net/ns/basic"
          };
    };
  }

  private static Set<String> languages(Concept concept) {
    Set<String> languages = new LinkedHashSet<>();
    concept.terms().forEach(term -> languages.add(term.language()));
    return languages;
  }

  private static String status(Term term) {
    boolean everywhere = term.scope().equals(Scope.EVERYWHERE);
    AdministrativeStatus status = everywhere ? term.status() : AdministrativeStatus.ADMITTED;
    return Values.word(status) + "Term-admn-sts";
  }

  private static String partOfSpeech(Concept concept, Term term) {
    @Nullable PartOfSpeech part = term.partOfSpeech();
    if (part == PartOfSpeech.PROPER_NOUN
        || (part == null && concept.kind() == ConceptKind.PROPER_NAME)) {
      return "properNoun";
    }
    return part == null ? "" : Values.word(part);
  }
}
