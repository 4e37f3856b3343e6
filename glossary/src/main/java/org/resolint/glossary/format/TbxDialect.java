package org.resolint.glossary.format;

import java.util.EnumSet;
import java.util.Set;

/** The public dialects of TBX that resolint writes, each with the data categories that it has. */
enum TbxDialect {
  CORE("TBX-Core"),
  MIN("TBX-Min"),
  BASIC("TBX-Basic");

  private final String type;

  TbxDialect(String type) {
    this.type = type;
  }

  /** The name that a file says it by. */
  String type() {
    return type;
  }

  /** What it has a place for. */
  Set<Trait> traits() {
    return switch (this) {
      case CORE -> EnumSet.noneOf(Trait.class);
      case MIN -> EnumSet.of(Trait.NAMES, Trait.SUBJECTS, Trait.STATUS, Trait.PARTS_OF_SPEECH);
      case BASIC ->
          EnumSet.of(
              Trait.NAMES,
              Trait.SUBJECTS,
              Trait.STATUS,
              Trait.PARTS_OF_SPEECH,
              Trait.DEFINITIONS,
              Trait.SOURCES,
              Trait.EXAMPLES);
    };
  }
}
