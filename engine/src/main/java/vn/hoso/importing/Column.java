package vn.hoso.importing;

import java.util.List;
import java.util.Set;
import vn.hoso.shared.OldEncoding;
import vn.hoso.sheet.Written;

/**
 * A column of a list.
 *
 * @param name of the field it fills
 * @param heading in the template; read without regard to accents, case and signs
 * @param required whether every row needs a value
 * @param fields further fields whose errors belong here
 * @param examples what the rows of the template say
 */
record Column(
    String name, String heading, boolean required, Set<String> fields, List<String> examples) {

  static Column required(String name, String heading, String... examples) {
    return new Column(name, heading, true, Set.of(), List.of(examples));
  }

  static Column optional(String name, String heading, String... examples) {
    return new Column(name, heading, false, Set.of(), List.of(examples));
  }

  Column alsoFor(String... others) {
    return new Column(name, heading, required, Set.of(others), examples);
  }

  boolean isFor(String field) {
    return name.equals(field) || fields.contains(field);
  }

  /** Headings may be shorter than the template's: what stands in brackets there may be left out. */
  boolean isHeaded(String written) {
    String folded =
        Written.folded(OldEncoding.of(written).map(OldEncoding.Found::meaning).orElse(written));
    return folded.equals(Written.folded(heading))
        || folded.equals(Written.folded(heading.replaceAll("\\(.*?\\)", "")));
  }
}
