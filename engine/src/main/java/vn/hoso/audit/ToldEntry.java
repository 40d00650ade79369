package vn.hoso.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.dossier.DossierEventKind;

/**
 * An entry of a chain that tells of rows.
 *
 * @param details null where they were erased, it may have told of any row of its kind, and where
 *     they are such as HoSo writes none
 */
record ToldEntry(
    long seq,
    DossierEventKind kind,
    @Nullable LocalDate day,
    String step,
    String official,
    boolean erased,
    @Nullable JsonNode details) {

  static ToldEntry of(HistoryEntry entry, JsonMapper json) {
    return new ToldEntry(
        entry.seq(),
        DossierEventKind.valueOf(entry.kind()),
        entry.factDate(),
        String.valueOf(entry.stepId()),
        String.valueOf(entry.officialId()),
        entry.payload() == null,
        read(entry.payload(), json));
  }

  private static @Nullable JsonNode read(@Nullable String payload, JsonMapper json) {
    try {
      return payload == null ? null : json.readTree(payload);
    } catch (JacksonException unreadable) {
      return null;
    }
  }

  long number(String key) {
    return details == null ? 0 : details.path(key).asLong(0);
  }

  List<Integer> rows() {
    return Stream.ofNullable(details)
        .flatMap(all -> all.path("rows").valueStream().map(row -> row.asInt(0)))
        .toList();
  }

  String id() {
    return word("documentId").findFirst().orElse("");
  }

  @Nullable String fact() {
    return word("fact").findFirst().orElse(null);
  }

  Stream<String> word(String key) {
    return Stream.ofNullable(details)
        .map(all -> all.path(key).asString(""))
        .filter(word -> !word.isEmpty());
  }
}
