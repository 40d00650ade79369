package vn.hoso.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * Of a dossier: its dated facts, what moved its clocks, and what governs them. The lists only ever
 * grow: a later row says what holds now.
 */
@MappedSuperclass
abstract class DossierDays extends DossierIdentity {

  @Embeddable
  record Assignment(UUID revisionId, UUID calendarVersionId, Instant fromAt, String reason) {

    Governing governing() {
      return new Governing(revisionId, calendarVersionId, fromAt);
    }
  }

  private LocalDate promisedOn;
  private LocalDate partyDueOn;

  /** The first day on which both sides are warned of a limit; null where none runs. */
  private LocalDate limitWarnOn;

  /** As {@link WatchedLimits#json()}. */
  private String watchedLimits = "[]";

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "governing_assignment", joinColumns = @JoinColumn(name = "dossier_id"))
  @OrderColumn(name = "seq")
  private List<Assignment> assignments = new ArrayList<>();

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "dossier_fact", joinColumns = @JoinColumn(name = "dossier_id"))
  @OrderColumn(name = "seq")
  private List<FactRow> facts = new ArrayList<>();

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "clock_event", joinColumns = @JoinColumn(name = "dossier_id"))
  @OrderColumn(name = "seq")
  private List<ClockRow> clockEntries = new ArrayList<>();

  DossierDays() {}

  DossierDays(NewDossier opened) {
    super(opened);
    assignments.add(
        new Assignment(
            opened.revisionId(), opened.calendarVersionId(), opened.openedAt(), "Lập hồ sơ"));
  }

  @Override
  public LocalDate promisedOn() {
    return promisedOn;
  }

  @Override
  public LocalDate partyDueOn() {
    return partyDueOn;
  }

  @Override
  public List<Fact> facts() {
    return facts.stream().map(fact -> fact.view(facts)).toList();
  }

  @Override
  public List<ClockEntry> clockEntries() {
    return clockEntries.stream().map(ClockRow::view).toList();
  }

  @Override
  public List<Governing> governing() {
    return assignments.stream().map(Assignment::governing).toList();
  }

  @Override
  public List<Governed> governed() {
    return assignments.stream().map(each -> new Governed(each.governing(), each.reason())).toList();
  }

  public void governedBy(UUID revisionId, UUID calendarVersionId, Instant at, String reason) {
    assignments.add(new Assignment(revisionId, calendarVersionId, at, reason));
  }

  public void happened(
      String fact, LocalDate on, Instant enteredAt, UUID enteredBy, @Nullable UUID stepRecordId) {
    facts.add(new FactRow(fact, on, enteredAt, enteredBy, stepRecordId, null));
  }

  public void corrected(String fact, LocalDate right, Instant enteredAt, UUID enteredBy) {
    int row = facts.size() - 1;
    while (!facts.get(row).name().equals(fact)) {
      row--;
    }
    facts.add(new FactRow(fact, right, enteredAt, enteredBy, facts.get(row).stepRecordId(), row));
  }

  public void moved(ClockEntry entry) {
    clockEntries.add(ClockRow.of(entry));
  }

  public void due(LockedDossier.Dues dues) {
    promisedOn = dues.promisedOn();
    partyDueOn = dues.partyDueOn();
    limitWarnOn = dues.watched().warnOn();
    watchedLimits = dues.watched().json();
  }
}
