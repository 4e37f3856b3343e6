package org.resolint.rules.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file that differs between two states of a repository.
 *
 * @param path where it is now, from the root of the repository
 * @param before the id of its earlier content, under whatever name; empty if it is new
 */
record ChangedFile(String path, Optional<String> before) {
  /** Reads what {@code git diff --raw -z} prints; files that are gone are left out. */
  static List<ChangedFile> of(List<String> fields) {
    List<ChangedFile> files = new ArrayList<>();
    for (int i = 0; i + 1 < fields.size(); i += 2) {
      String[] head = fields.get(i).split(" ", -1);
      char status = head[4].charAt(0);
      if (status == 'R' || status == 'C') {
        i++;
      }
      if (status != 'D') {
        boolean isNew = head[2].chars().allMatch(c -> c == '0');
        files.add(
            new ChangedFile(fields.get(i + 1), isNew ? Optional.empty() : Optional.of(head[2])));
      }
    }
    return files;
  }
}
