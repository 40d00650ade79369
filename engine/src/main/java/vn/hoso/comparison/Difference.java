package vn.hoso.comparison;

import vn.hoso.shared.Text;

/**
 * One thing that is otherwise in the later folder, as a sentence.
 *
 * @param file path inside the folder
 */
public record Difference(DifferenceKind kind, String file, Text sentence) {

  static Difference of(DifferenceKind kind, String file, String vi, String en) {
    return new Difference(kind, file, new Text(vi, en));
  }
}
