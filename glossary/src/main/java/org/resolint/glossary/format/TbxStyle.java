package org.resolint.glossary.format;

/** How TBX spells structure and data categories. */
enum TbxStyle {
  /** Version 3, data categories as attributes: {@code <descrip type="definition">}. */
  DCA,
  /** Version 3, data categories as elements: {@code <basic:definition>}. */
  DCT,
  /** Version 2, data categories as attributes. */
  VERSION_2;

  String root() {
    return this == VERSION_2 ? "martif" : "tbx";
  }

  String header() {
    return this == VERSION_2 ? "martifHeader" : "tbxHeader";
  }

  String concept() {
    return this == VERSION_2 ? "termEntry" : "conceptEntry";
  }

  String language() {
    return this == VERSION_2 ? "langSet" : "langSec";
  }

  String term() {
    return this == VERSION_2 ? "tig" : "termSec";
  }
}
