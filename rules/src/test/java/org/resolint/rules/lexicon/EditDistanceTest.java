package org.resolint.rules.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditDistanceTest {

  /** Every text of up to six letters of an alphabet of two. */
  private static List<String> texts() {
    List<String> texts = new ArrayList<>(List.of(""));
    for (int i = 0; texts.get(i).length() < 6; i++) {
      texts.add(texts.get(i) + "a");
      texts.add(texts.get(i) + "b");
    }
    return texts;
  }

  /** The distance as the books tell it. */
  private static int distance(String a, String b) {
    int[][] rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          rows[i][j] = i + j;
          continue;
        }
        int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        rows[i][j] =
            Math.min(rows[i - 1][j - 1] + changed, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
        }
      }
    }
    return rows[a.length()][b.length()];
  }

  @Test
  void looksNoFurtherThanTheBoundAndSeesTheSame() {
    for (String a : texts()) {
      for (String b : texts()) {
        int distance = distance(a, b);
        for (int most = 1; most <= 3; most++) {
          assertThat(EditDistance.isWithin(a, b, most))
              .as("%s and %s within %d", a, b, most)
              .isEqualTo(distance > 0 && distance <= most);
        }
      }
    }
  }

  @Test
  void countsSwappedNeighboursOnce() {
    assertThat(EditDistance.isWithin("resoluiton", "resolution", 1)).isTrue();
    assertThat(EditDistance.isWithin("resoulitno", "resolution", 1)).isFalse();
  }

  @Test
  void a_swap_of_neighbours_is_one_edit() {
    assertThat(EditDistance.between("lapm", "lamp")).isEqualTo(1);
  }

  @Test
  void insertions_deletions_and_substitutions_add_up() {
    assertThat(EditDistance.between("lightouzes", "lighthouses")).isEqualTo(2);
    assertThat(EditDistance.between("", "lamp")).isEqualTo(4);
    assertThat(EditDistance.between("lamp", "lamp")).isZero();
  }
}
