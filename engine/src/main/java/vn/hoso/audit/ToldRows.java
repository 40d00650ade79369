package vn.hoso.audit;

import static vn.hoso.dossier.DossierEventKind.DocumentAdded;
import static vn.hoso.dossier.DossierEventKind.DocumentCut;
import static vn.hoso.dossier.DossierEventKind.DocumentRemoved;
import static vn.hoso.dossier.DossierEventKind.DocumentReplaced;
import static vn.hoso.dossier.DossierEventKind.DocumentVerified;
import static vn.hoso.dossier.DossierEventKind.DossierDecided;
import static vn.hoso.dossier.DossierEventKind.DossierEnteredHalfway;
import static vn.hoso.dossier.DossierEventKind.FactCorrected;
import static vn.hoso.dossier.DossierEventKind.FactRecorded;
import static vn.hoso.dossier.DossierEventKind.ItemsEntered;
import static vn.hoso.dossier.DossierEventKind.ItemsSettled;
import static vn.hoso.dossier.DossierEventKind.PaperIssued;
import static vn.hoso.dossier.DossierEventKind.PaperNumbered;
import static vn.hoso.dossier.DossierEventKind.PaperSigned;
import static vn.hoso.dossier.DossierEventKind.StepCompleted;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.dossier.DossierEventKind;

/** What the chain of one dossier tells of rows in its tables. */
final class ToldRows {

  private static final Set<String> OF_ROWS =
      EnumSet.of(
              DocumentAdded,
              DocumentReplaced,
              DocumentRemoved,
              DocumentCut,
              DocumentVerified,
              PaperSigned,
              PaperNumbered,
              PaperIssued,
              FactRecorded,
              FactCorrected,
              StepCompleted,
              ItemsEntered,
              ItemsSettled,
              DossierDecided,
              DossierEnteredHalfway)
          .stream()
          .map(Enum::name)
          .collect(Collectors.toSet());

  /**
   * @param fact null where the chain does not say
   */
  record Day(long seq, @Nullable String fact, LocalDate on) {}

  /**
   * @param day null where the chain does not say
   */
  record Number(long seq, String written, @Nullable LocalDate day) {}

  /**
   * @param documentId empty for a file that was signed
   */
  record Filed(long seq, String documentId, String sha256) {}

  /**
   * @param outcome null where it does not say any more
   * @param form null where it does not say, or not any more
   */
  record Completed(
      long seq,
      String stepId,
      String official,
      @Nullable String outcome,
      @Nullable JsonNode form) {}

  /**
   * Items that came out so.
   *
   * @param ordinals which they were; empty where it does not say
   */
  record Settled(long seq, String outcome, long items, List<Integer> ordinals) {

    long of(String asked) {
      return outcome.equals(asked) ? items : 0;
    }
  }

  private final List<ToldEntry> told;

  private ToldRows(List<ToldEntry> told) {
    this.told = told;
  }

  static ToldRows of(List<HistoryEntry> entries, JsonMapper json) {
    return new ToldRows(
        entries.stream()
            .filter(entry -> OF_ROWS.contains(entry.kind()))
            .map(entry -> ToldEntry.of(entry, json))
            .toList());
  }

  /** The numbers of entries whose details are there and cannot be read. */
  List<Long> unreadable() {
    return told.stream()
        .filter(each -> !each.erased() && each.details() == null)
        .map(ToldEntry::seq)
        .toList();
  }

  /** How many entries of these kinds say nothing any more. */
  long erased(DossierEventKind... kinds) {
    return of(kinds).filter(ToldEntry::erased).count();
  }

  /** The papers whose file an entry tells of, by number, id and digest. */
  List<Filed> filed() {
    return filed(DocumentAdded, DocumentReplaced);
  }

  List<Filed> signed() {
    return filed(PaperSigned);
  }

  Set<String> papersIn() {
    return words("documentId", DocumentAdded, DocumentReplaced);
  }

  /** What each paper is there for, as it was told last. */
  Map<String, String> papersFor() {
    Map<String, String> codes = new HashMap<>();
    of(DocumentAdded, DocumentReplaced, DocumentVerified)
        .forEach(each -> each.word("requirementCode").forEach(to -> codes.put(each.id(), to)));
    return codes;
  }

  /** Of those that came without a file, or before digests were told. */
  Set<String> papersInWithoutDigest() {
    var without = papersIn();
    filed().forEach(file -> without.remove(file.documentId()));
    return without;
  }

  Set<String> papersOut() {
    var out = words("documentId", DocumentRemoved, DocumentCut);
    out.addAll(words("replaces", DocumentReplaced));
    return out;
  }

  Set<String> papersVerified() {
    return words("documentId", DocumentVerified);
  }

  Set<String> papersIssued() {
    return words("documentId", PaperIssued);
  }

  Set<String> digestsSigned() {
    return words("sha256", PaperSigned);
  }

  List<Number> numbers() {
    return of(PaperNumbered)
        .flatMap(
            each -> each.word("number").map(number -> new Number(each.seq(), number, each.day())))
        .toList();
  }

  /** In their order: each row of a day is told by one entry. */
  List<Day> days() {
    var entries = of(FactRecorded, FactCorrected).filter(each -> each.day() != null);
    return entries.map(each -> new Day(each.seq(), each.fact(), each.day())).toList();
  }

  List<Completed> completed() {
    return of(StepCompleted)
        .map(
            each ->
                new Completed(
                    each.seq(),
                    each.step(),
                    each.official(),
                    each.word("outcome").findFirst().orElse(null),
                    each.details() == null ? null : each.details().get("data")))
        .toList();
  }

  /** By the vote or by hand, many at once, or by a step that is done for each. */
  List<Settled> settled() {
    return of(ItemsSettled, StepCompleted)
        .filter(each -> each.kind() == ItemsSettled || each.word("item").findAny().isPresent())
        .flatMap(
            each ->
                each.word("outcome")
                    .map(
                        outcome ->
                            each.kind() == ItemsSettled
                                ? new Settled(
                                    each.seq(), outcome, each.number("items"), each.rows())
                                : new Settled(each.seq(), outcome, 1, List.of())))
        .toList();
  }

  /** Whether an item may have been taken off since, and its place given to another. */
  boolean removedAfter(long seq) {
    return of(ItemsEntered)
        .anyMatch(each -> each.seq() > seq && (each.erased() || each.number("removed") > 0));
  }

  Set<String> decided() {
    return words("outcome", DossierDecided);
  }

  /** Empty where the last decision says nothing, or nothing any more. */
  Optional<String> lastDecided() {
    return of(DossierDecided)
        .reduce((earlier, later) -> later)
        .flatMap(last -> last.word("outcome").findFirst());
  }

  boolean has(DossierEventKind kind) {
    return of(kind).findAny().isPresent();
  }

  private List<Filed> filed(DossierEventKind... kinds) {
    return of(kinds)
        .flatMap(
            each -> each.word("sha256").map(sha256 -> new Filed(each.seq(), each.id(), sha256)))
        .toList();
  }

  private Set<String> words(String key, DossierEventKind... kinds) {
    return of(kinds).flatMap(each -> each.word(key)).collect(Collectors.toSet());
  }

  private Stream<ToldEntry> of(DossierEventKind... kinds) {
    var asked = Set.of(kinds);
    return told.stream().filter(each -> asked.contains(each.kind()));
  }
}
