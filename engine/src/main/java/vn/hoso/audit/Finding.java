package vn.hoso.audit;

import java.util.List;
import java.util.stream.Stream;

/** A fault of a dossier, as a sentence. */
record Finding(FaultKind kind, String text) {

  static Stream<Finding> all(FaultKind kind, List<String> texts) {
    return texts.stream().map(text -> new Finding(kind, text));
  }
}
