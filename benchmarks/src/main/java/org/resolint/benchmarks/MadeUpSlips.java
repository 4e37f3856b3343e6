package org.resolint.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Everyday words of a language, and the slips of those who type them. */
final class MadeUpSlips {
  private MadeUpSlips() {}

  /**
   * Words that every dictionary of the language has.
   *
   * @param language the ISO 639-1 code: en, fr, es, ru or ar
   */
  static List<String> words(String language) {
    return List.of(
        switch (language) {
          case "en" ->
              ("lighthouse keeper weather harbour between shore captain message evening kitchen"
                      + " journey window mountain morning garden bridge railway teacher neighbour"
                      + " fisherman thunder village")
                  .split(" ");
          case "fr" ->
              ("gardien phare tempête rivage pilote capitaine message soirée cuisine voyage fenêtre"
                      + " montagne matin jardin pont chemin professeur voisin pêcheur tonnerre"
                      + " village équipage")
                  .split(" ");
          case "es" ->
              ("guardián faro tormenta orilla piloto capitán mensaje noche cocina viaje ventana"
                      + " montaña mañana jardín puente camino profesor vecino pescador trueno pueblo"
                      + " barco")
                  .split(" ");
          case "ru" ->
              ("смотритель маяк погода гавань берег капитан сообщение вечер кухня дорога окно"
                      + " вершина утро огород мост учитель сосед рыбак гроза деревня корабль ветер")
                  .split(" ");
          case "ar" ->
              ("حارس منارة عاصفة شاطئ قبطان رسالة مساء مطبخ رحلة نافذة جبل صباح حديقة جسر طريق معلم"
                      + " جار صياد رعد قرية سفينة ريح")
                  .split(" ");
          default -> throw new IllegalArgumentException("no words for " + language);
        });
  }

  /**
   * Words with letters lost, doubled, swapped or mistaken for others of the same word list; a few
   * of them are words again.
   *
   * @param size how many to make
   * @param edits how many letters go wrong in each
   * @param seed another seed gives other slips
   */
  static List<String> of(List<String> words, int size, int edits, long seed) {
    Random random = new Random(seed);
    String letters = String.join("", words);
    List<String> slips = new ArrayList<>(size);
    while (slips.size() < size) {
      StringBuilder word = new StringBuilder(words.get(random.nextInt(words.size())));
      for (int i = 0; i < edits; i++) {
        slip(word, letters.charAt(random.nextInt(letters.length())), random);
      }
      slips.add(word.toString());
    }
    return slips;
  }

  private static void slip(StringBuilder word, char other, Random random) {
    int at = random.nextInt(1, word.length());
    switch (random.nextInt(4)) {
      case 0 -> word.deleteCharAt(at);
      case 1 -> word.insert(at, word.charAt(at));
      case 2 -> word.insert(at - 1, word.charAt(at)).deleteCharAt(at + 1);
      default -> word.setCharAt(at, other);
    }
  }
}
