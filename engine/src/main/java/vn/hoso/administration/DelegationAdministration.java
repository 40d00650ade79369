package vn.hoso.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.delegation.DelegationDraft;
import vn.hoso.delegation.DelegationProblem;
import vn.hoso.delegation.DelegationState;
import vn.hoso.delegation.DelegationView;
import vn.hoso.delegation.Delegations;
import vn.hoso.organisation.Administrators;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.DayText;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Found;
import vn.hoso.unit.Units;

/** Delegations as system administrators look after them; everybody else is refused. */
@Service
@Transactional
class DelegationAdministration {

  /** A procedure in which the right to decide can be delegated. */
  record DelegationMatter(String slug, String name) {}

  private final Delegations delegations;
  private final Procedures procedures;
  private final Units units;
  private final OrganisationHistory history;
  private final Clock clock;

  DelegationAdministration(
      Delegations delegations,
      Procedures procedures,
      Units units,
      OrganisationHistory history,
      Clock clock) {
    this.delegations = delegations;
    this.procedures = procedures;
    this.units = units;
    this.history = history;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Found<DelegationView> search(
      CurrentUser by, @Nullable String text, @Nullable DelegationState state) {
    Administrators.require(by);
    return delegations.search(text == null ? "" : text, state);
  }

  @Transactional(readOnly = true)
  public Map<DelegationState, Integer> counts(CurrentUser by) {
    Administrators.require(by);
    return delegations.counts();
  }

  /** What can be delegated: procedures in force whose bodies a table of authority tells. */
  @Transactional(readOnly = true)
  public List<DelegationMatter> matters(CurrentUser by, Locale locale) {
    Administrators.require(by);
    return procedures.published().stream()
        .filter(ProcedureRevision::asksAuthority)
        .map(ProcedureRevision::procedure)
        .map(each -> new DelegationMatter(each.slug(), each.name().in(locale)))
        .distinct()
        .sorted(Comparator.comparing(DelegationMatter::slug))
        .toList();
  }

  /** The slug by every name people write it with. */
  Map<String, String> delegable() {
    var slugs = new HashMap<String, String>();
    procedures.published().stream()
        .filter(ProcedureRevision::asksAuthority)
        .map(ProcedureRevision::procedure)
        .forEach(
            each -> {
              slugs.put(each.slug(), each.slug());
              slugs.put(each.code(), each.slug());
              slugs.put(each.name().vi(), each.slug());
            });
    return slugs;
  }

  public DelegationView grant(CurrentUser by, DelegationDraft draft) {
    Administrators.require(by);
    if (draft.matter() != null
        && matters(by, Locale.ROOT).stream()
            .noneMatch(each -> each.slug().equals(draft.matter()))) {
      throw DelegationProblem.invalid(
          List.of(
              new FieldError(
                  "matter",
                  "unknown",
                  "Quy trình này không có thẩm quyền theo ủy quyền.",
                  "Nothing can be delegated in this procedure.")));
    }
    return grant(by.officialId(), draft);
  }

  /** The caller has asked for the right. */
  DelegationView grant(UUID by, DelegationDraft draft) {
    DelegationView granted = delegations.grant(by, draft);
    add(by, OrganisationEventKind.DELEGATION_GRANTED, granted, Map.of("after", days(granted)));
    return granted;
  }

  public DelegationView end(CurrentUser by, UUID id, @Nullable LocalDate lastDay) {
    Administrators.require(by);
    String before = days(delegations.get(id));
    DelegationView ended = delegations.end(id, lastDay);
    add(
        by.officialId(),
        OrganisationEventKind.DELEGATION_ENDED,
        ended,
        Map.of("before", before, "after", days(ended)));
    return ended;
  }

  public DelegationView correct(
      CurrentUser by, UUID id, DelegationDraft draft, @Nullable String reason) {
    Administrators.require(by);
    String before = days(delegations.get(id));
    DelegationView corrected = delegations.correct(id, draft, reason);
    add(
        by.officialId(),
        OrganisationEventKind.DELEGATION_CORRECTED,
        corrected,
        Map.of("before", before, "after", days(corrected), "reason", reason.strip()));
    return corrected;
  }

  public DelegationView withdraw(CurrentUser by, UUID id, @Nullable String reason) {
    Administrators.require(by);
    DelegationView withdrawn = delegations.withdraw(id, reason);
    add(
        by.officialId(),
        OrganisationEventKind.DELEGATION_WITHDRAWN,
        withdrawn,
        Map.of("before", days(withdrawn), "reason", reason.strip()));
    return withdrawn;
  }

  /** Which committee would decide what and when, for whoever agrees to it. */
  @Transactional(readOnly = true)
  public String granting(DelegationDraft draft) {
    return units.nameOn(draft.unitId(), draft.from())
        + ": "
        + matter(draft.matter())
        + ", "
        + days(draft.from(), draft.to(), draft.document());
  }

  /** As {@link #granting}, of one that stands there already. */
  @Transactional(readOnly = true)
  public String granted(UUID id) {
    DelegationView kept = delegations.get(id);
    return kept.unitName() + ": " + matter(kept.matter()) + ", " + said(kept);
  }

  /** As {@link #granted}, with what it would become. */
  @Transactional(readOnly = true)
  public String corrected(UUID id, DelegationDraft draft) {
    return granted(id) + " → " + days(draft.from(), draft.to(), draft.document());
  }

  private static String said(DelegationView delegation) {
    return days(delegation.from(), delegation.to(), delegation.document());
  }

  private static String days(LocalDate from, @Nullable LocalDate to, String document) {
    return "từ "
        + DayText.of(from)
        + (to == null ? "" : " đến hết " + DayText.of(to))
        + ", văn bản "
        + document;
  }

  private String matter(String slug) {
    return procedures.published().stream()
        .map(ProcedureRevision::procedure)
        .filter(each -> each.slug().equals(slug))
        .map(each -> each.name().vi())
        .findFirst()
        .orElse(slug);
  }

  private void add(
      UUID by, OrganisationEventKind kind, DelegationView delegation, Map<String, String> said) {
    var details = new HashMap<>(said);
    details.put("matter", delegation.matter());
    details.put("document", delegation.document());
    details.put("day", LocalDate.now(clock).toString());
    history.add(by, kind, delegation.unitId(), null, details);
  }

  /** As it is written into the history: the same whoever reads it. */
  private static String days(DelegationView delegation) {
    return delegation.from()
        + " – "
        + (delegation.to() == null ? "…" : delegation.to())
        + ", "
        + delegation.document();
  }
}
