package vn.hoso.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.catalogue.ConfirmationRows.Kept;
import vn.hoso.catalogue.ConfirmationsView.ConfirmationCount;
import vn.hoso.organisation.AdministeredUnits;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.ProcedureProblem;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.RevisionStore;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Letters;

/**
 * Xác nhận: a document says what a row of a folder says that is not sourced. It holds for every
 * revision in which the row says the same.
 */
@Service
@Transactional
class Confirmations {

  private static final int LONGEST = 500;

  private final ConfirmationRows kept;
  private final EvidenceRows evidence;
  private final Procedures procedures;
  private final RevisionStore store;
  private final AdministeredUnits administered;
  private final OrganisationHistory history;
  private final Clock clock;

  Confirmations(
      ConfirmationRows kept,
      EvidenceRows evidence,
      Procedures procedures,
      RevisionStore store,
      AdministeredUnits administered,
      OrganisationHistory history,
      Clock clock) {
    this.kept = kept;
    this.evidence = evidence;
    this.procedures = procedures;
    this.store = store;
    this.administered = administered;
    this.history = history;
    this.clock = clock;
  }

  /** Keys of the rows that are confirmed as they stand in that revision. */
  @Transactional(readOnly = true)
  public Set<String> confirmed(ProcedureRevision revision) {
    var all = kept.of(revision.slug());
    return evidence.of(revision).stream()
        .filter(row -> all.stream().anyMatch(each -> each.confirms(row)))
        .map(EvidenceRow::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Of every procedure in force.
   *
   * @throws ProcedureProblem PROCEDURE-010 (403) to all but administrators
   */
  @Transactional(readOnly = true)
  public List<ConfirmationCount> counts(CurrentUser by) {
    requireReader(by);
    return procedures.catalogue().stream().map(this::count).toList();
  }

  private ConfirmationCount count(ProcedureRevision revision) {
    int confirmed = confirmed(revision).size();
    return new ConfirmationCount(
        revision.slug(), evidence.of(revision).size() - confirmed, confirmed);
  }

  @Transactional(readOnly = true)
  public ConfirmationsView view(CurrentUser by, String slug, Locale locale) {
    requireReader(by);
    var byKey =
        kept.of(slug).stream().collect(Collectors.groupingBy(Kept::key, Collectors.toList()));
    var rows =
        evidence.of(today(slug)).stream()
            .map(
                row -> ConfirmationLines.row(row, byKey.getOrDefault(row.key(), List.of()), locale))
            .toList();
    int open =
        (int)
            rows.stream().filter(each -> each.state() != ConfirmationsView.State.CONFIRMED).count();
    return new ConfirmationsView(slug, open, rows.size() - open, mayConfirm(by), rows);
  }

  /**
   * @throws ConfirmationProblem PROCEDURE-014 (422) by field, PROCEDURE-015 (404), PROCEDURE-016
   *     (409) where the row is no longer what was read, or is confirmed already
   */
  public void confirm(CurrentUser by, String slug, ConfirmRequest said) {
    requireConfirmer(by);
    check(said);
    store.lock(today(slug).slug());
    EvidenceRow row =
        evidence.of(today(slug)).stream()
            .filter(each -> each.key().equals(said.key()))
            .findFirst()
            .orElseThrow(ConfirmationProblem::notFound);
    if (!row.hash().equals(said.hash())
        || kept.of(slug).stream().anyMatch(each -> each.confirms(row))) {
      throw ConfirmationProblem.changed();
    }
    kept.add(slug, row, said, by.officialId(), clock.instant());
    tell(by, OrganisationEventKind.FACT_CONFIRMED, slug, row.key(), said.document(), null);
  }

  /** The line stays and says so; the row is open again. */
  public String withdraw(CurrentUser by, UUID id, @Nullable String reason) {
    requireConfirmer(by);
    Kept found = kept.find(id).orElseThrow(ConfirmationProblem::notFound);
    var errors = new ArrayList<FieldError>();
    text(errors, "reason", reason, true);
    refuse(errors);
    store.lock(found.slug());
    if (kept.find(id).orElseThrow().withdrawnAt() != null) {
      throw ConfirmationProblem.changed();
    }
    kept.withdraw(id, reason.strip(), by.officialId(), clock.instant());
    tell(
        by,
        OrganisationEventKind.FACT_CONFIRMATION_WITHDRAWN,
        found.slug(),
        found.key(),
        found.document(),
        reason.strip());
    return found.slug();
  }

  private void tell(
      CurrentUser by,
      OrganisationEventKind kind,
      String slug,
      String key,
      String document,
      @Nullable String reason) {
    var details = new HashMap<>(Map.of("after", slug + " " + key, "document", document));
    if (reason != null) {
      details.put("reason", reason);
    }
    history.add(by.officialId(), kind, null, null, details);
  }

  private void check(ConfirmRequest said) {
    var errors = new ArrayList<FieldError>();
    text(errors, "key", said.key(), true);
    text(errors, "document", said.document(), true);
    text(errors, "note", said.note(), false);
    if (said.documentOn() == null) {
      errors.add(FieldError.required("documentOn"));
    } else if (said.documentOn().isAfter(LocalDate.now(clock))) {
      errors.add(FieldError.future("documentOn"));
    } else if (said.documentOn().getYear() < 1930) {
      errors.add(
          new FieldError("documentOn", "range", "Ngày này không hợp lệ.", "No such day is meant."));
    }
    refuse(errors);
  }

  private static void text(
      List<FieldError> errors, String field, @Nullable String text, boolean required) {
    if (required && (text == null || text.isBlank())) {
      errors.add(FieldError.required(field));
    } else if (required && !Letters.inOneLine(text)) {
      errors.add(FieldError.character(field));
    } else if (text != null && (text.length() > LONGEST || text.indexOf('\0') >= 0)) {
      errors.add(new FieldError(field, "length", "Nội dung quá dài.", "That is too long."));
    }
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw ConfirmationProblem.invalid(errors);
    }
  }

  /** It holds for the whole province; who administers for one committee reads it. */
  private boolean mayConfirm(CurrentUser by) {
    return administered.administersProceduresOfAll(by);
  }

  private void requireConfirmer(CurrentUser by) {
    if (!mayConfirm(by)) {
      throw ProcedureProblem.notYours();
    }
  }

  private static void requireReader(CurrentUser by) {
    if (!by.holds(Role.PROCEDURE_ADMIN) && !by.holds(Role.SYSTEM_ADMIN)) {
      throw ProcedureProblem.notYours();
    }
  }

  private ProcedureRevision today(String slug) {
    return procedures.current(slug, LocalDate.now(clock));
  }
}
