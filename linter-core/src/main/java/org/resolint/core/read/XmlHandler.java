package org.resolint.core.read;

/** What is told of an XML text, in order. Comments and instructions are no part of it. */
interface XmlHandler {
  /** An element begins; an empty one ends at once. */
  void start(XmlTag tag) throws UnreadableTextException;

  /** The element that began last of those still open ends. */
  void end() throws UnreadableTextException;

  /**
   * Characters within an element.
   *
   * @param characters the characters, decoded
   * @param start the UTF-16 offset in the source
   * @param length how many code units of the source they stand for
   */
  void text(String characters, int start, int length);
}
