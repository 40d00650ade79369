package vn.hoso.requirement;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hoso.document.DocumentView;
import vn.hoso.document.Documents;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.dossier.StepPolicy;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.FieldError;

/**
 * What was asked for and what came: every gap is answered by a paper brought after it was asked
 * for, or by the reason why none comes.
 */
@Component
public class Supplements implements StepPolicy {

  private static final String REASONS = "reasons";

  /** Suspended, it may have been waiting before. */
  private static final Set<DossierStatus> WAITING =
      EnumSet.of(DossierStatus.AWAITING_SUPPLEMENT, DossierStatus.SUSPENDED);

  private final DossierChanges changes;
  private final SupplementRequestRepository requests;
  private final Documents documents;
  private final Procedures procedures;

  Supplements(
      DossierChanges changes,
      SupplementRequestRepository requests,
      Documents documents,
      Procedures procedures) {
    this.changes = changes;
    this.requests = requests;
    this.documents = documents;
    this.procedures = procedures;
  }

  /** What is waited for; null where nothing is. */
  public Supplement awaited(KnownDossier dossier) {
    return WAITING.contains(dossier.status())
        ? requests
            .findFirstByDossierIdAndSuppliedAtIsNullOrderByRequestedAtDesc(dossier.id())
            .map(this::view)
            .orElse(null)
        : null;
  }

  /** What is asked for and has not come, for the checks of a step: read once where it is locked. */
  static Optional<SupplementRequest> open(
      DossierChanges changes, SupplementRequestRepository requests, UUID dossierId) {
    Supplier<Open> read =
        () ->
            new Open(
                requests.findFirstByDossierIdAndSuppliedAtIsNullOrderByRequestedAtDesc(dossierId));
    return changes
        .ifLocked(dossierId)
        .map(dossier -> dossier.remembered(Open.class, read))
        .orElseGet(read)
        .request()
        .filter(request -> request.suppliedAt == null);
  }

  private record Open(Optional<SupplementRequest> request) {}

  /** Why more is waited for; null where nothing is. */
  public String awaitedFor(KnownDossier dossier) {
    return WAITING.contains(dossier.status())
        ? requests
            .findFirstByDossierIdAndSuppliedAtIsNullOrderByRequestedAtDesc(dossier.id())
            .map(request -> request.reason)
            .orElse(null)
        : null;
  }

  /** Whether what was asked for has come in this transaction. */
  public boolean cameNow(LockedDossier dossier) {
    return dossier.remembered(Came.class, Came::new).now;
  }

  /** Of a dossier, in a transaction. */
  private static final class Came {
    private boolean now;
  }

  /** Whether what was asked for came by that step, the last one completed. */
  public boolean cameWith(KnownDossier dossier, StepRecordView last) {
    return requests
        .findFirstByDossierIdAndSuppliedAtIsNotNullOrderByRequestedAtDesc(dossier.id())
        .filter(request -> !request.suppliedAt.isBefore(last.completedAt()))
        .filter(request -> last.completedBy().equals(request.suppliedBy))
        .isPresent();
  }

  /**
   * What came last, as long as it is looked at: until the decision, and until more is asked for.
   */
  public Supplement supplied(KnownDossier dossier) {
    return dossier.status().undecided() && dossier.status() != DossierStatus.AWAITING_SUPPLEMENT
        ? requests
            .findFirstByDossierIdAndSuppliedAtIsNotNullOrderByRequestedAtDesc(dossier.id())
            .map(this::view)
            .orElse(null)
        : null;
  }

  /** Asks for what the form of that step says. */
  public AskedPapers request(StepRecordView step, UUID by, JsonNode form) {
    var asked = AskedPapers.of(form);
    requests.save(SupplementRequest.of(step, by, asked, changes.now()));
    return asked;
  }

  /** What was asked for last has come, or is answered by the form, paper by paper. */
  public void supplied(LockedDossier dossier, UUID by, JsonNode form) {
    requests
        .findFirstByDossierIdAndSuppliedAtIsNullOrderByRequestedAtDesc(dossier.id())
        .ifPresent(
            request -> {
              var reasons = reasons(form);
              request.items.replaceAll(item -> item.answered(reasons.get(item.document())));
              request.suppliedAt = changes.now();
              request.suppliedBy = by;
              dossier.remembered(Came.class, Came::new).now = true;
            });
  }

  /** How often something was asked for. */
  public int count(UUID dossierId) {
    return requests.countByDossierId(dossierId);
  }

  /**
   * One round: what was asked for, and when it came.
   *
   * @param documents codes of the papers
   * @param suppliedAt null while it is awaited
   */
  public record Round(List<String> documents, Instant requestedAt, @Nullable Instant suppliedAt) {}

  /** Every round, the first one first. */
  public List<Round> rounds(UUID dossierId) {
    return requests.findByDossierIdOrderByRequestedAt(dossierId).stream()
        .map(
            request ->
                new Round(
                    request.items.stream().map(SupplementRequest.Item::document).toList(),
                    request.requestedAt,
                    request.suppliedAt))
        .toList();
  }

  private Supplement view(SupplementRequest request) {
    var kept = documents.list(request.dossierId);
    return new Supplement(
        request.items.stream()
            .map(
                item ->
                    new Supplement.Item(
                        item.document(),
                        item.defect(),
                        item.ground(),
                        came(item, kept, request.requestedAt, request.suppliedAt),
                        item.answer()))
            .toList(),
        request.reason,
        request.requestedAt,
        request.suppliedAt);
  }

  @Override
  public List<FieldError> check(Completion completion) {
    var dossier = changes.get(completion.dossierId());
    if (dossier.status() != DossierStatus.AWAITING_SUPPLEMENT) {
      return List.of();
    }
    return open(changes, requests, dossier.id())
        .map(request -> unanswered(dossier, request, completion))
        .orElse(List.of());
  }

  private List<FieldError> unanswered(
      KnownDossier dossier, SupplementRequest request, Completion completion) {
    var form = completion.data();
    var kept = documents.list(dossier.id());
    var reasons = reasons(form);
    // Forms of before know one explanation for all.
    boolean explained = !form.path("note").asString("").isBlank() && !asksOneByOne(completion);
    return explained
        ? List.of()
        : request.items.stream()
            .filter(item -> came(item, kept, request.requestedAt, null).isEmpty())
            .filter(item -> !reasons.containsKey(item.document()))
            .map(item -> missing(name(dossier, item.document())))
            .toList();
  }

  /** Why no paper comes, by the paper that was asked for. */
  private static Map<String, String> reasons(JsonNode form) {
    var reasons = new HashMap<String, String>();
    for (var each : form.path(REASONS)) {
      reasons.put(each.path("document").asString(""), each.path("reason").asString(""));
    }
    return reasons;
  }

  private static List<UUID> came(
      SupplementRequest.Item item, List<DocumentView> kept, Instant from, Instant to) {
    return kept.stream()
        .filter(paper -> item.document().equals(paper.requirementCode()))
        .filter(paper -> !paper.uploadedAt().isBefore(from))
        .filter(paper -> to == null || !paper.uploadedAt().isAfter(to))
        .map(DocumentView::id)
        .toList();
  }

  /** Whether the dossier's form of supplying asks for a reason paper by paper. */
  private boolean asksOneByOne(StepPolicy.Completion completion) {
    return procedures
        .form(completion.revisionId(), completion.step().form())
        .path("properties")
        .has(REASONS);
  }

  private String name(KnownDossier dossier, String code) {
    return changes
        .revision(dossier)
        .procedure()
        .document(code)
        .map(paper -> paper.name().vi())
        .orElse(code);
  }

  private static FieldError missing(String paper) {
    return new FieldError(
        REASONS,
        "unanswered",
        "Chưa bổ sung: " + paper + ". Nộp giấy tờ mới, hoặc nêu lý do không nộp.",
        "Not supplied: " + paper + ". Bring a new paper, or say why none comes.");
  }
}
