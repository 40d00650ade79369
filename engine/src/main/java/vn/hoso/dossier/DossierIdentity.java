package vn.hoso.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Formula;
import vn.hoso.rule.Answer;
import vn.hoso.rule.Part;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.Ids;
import vn.hoso.unit.UnitView;

/** Of a dossier: what it is, who opened it, and who plays which part. */
@MappedSuperclass
abstract class DossierIdentity implements KnownDossier {

  @Id private UUID id;
  private String code;
  private String procedureSlug;
  private String about;
  private LocalDate openedOn;
  private Instant openedAt;
  private UUID openedBy;
  private boolean openedOnBehalf;
  private UUID openerUnitId;
  private String searchWords;

  /** Read with it, so that no step costs a statement more for what hardly ever happens. */
  @Formula(
      "(exists (select 1 from hoso.dossier_item i where i.dossier_id = id and i.place_left and"
          + " i.active))")
  private boolean rowsLeft;

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "dossier_unit", joinColumns = @JoinColumn(name = "dossier_id"))
  private Map<SeatPlace, SeatRow> seats = new HashMap<>();

  /** An {@link Answer} as it is kept. */
  @Embeddable
  record AnswerRow(@Column(name = "chosen") String chosen, @Column(name = "said") String said) {}

  @ElementCollection
  @CollectionTable(name = "dossier_answer", joinColumns = @JoinColumn(name = "dossier_id"))
  @MapKeyColumn(name = "question")
  private Map<String, AnswerRow> answers = new HashMap<>();

  DossierIdentity() {}

  DossierIdentity(NewDossier opened) {
    var opener = opened.opener();
    id = Ids.next();
    code = opened.code();
    procedureSlug = opened.procedureSlug();
    about = opened.about();
    openedOn = opened.openedOn();
    openedAt = opened.openedAt();
    openedBy = opened.openedBy();
    openedOnBehalf = opened.onBehalf();
    openerUnitId = opener.id();
    searchWords = String.join(" ", code, about, opener.name());
    opened.asked().forEach(this::answered);
    parts().put(opened.openerPart().name(), SeatRow.of(opener, PartCapacity.OPENER, true));
  }

  /** See {@link LockedDossier#rowsLeft()}. */
  public boolean rowsLeft() {
    return rowsLeft;
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String procedureSlug() {
    return procedureSlug;
  }

  @Override
  public String about() {
    return about;
  }

  @Override
  public LocalDate openedOn() {
    return openedOn;
  }

  @Override
  public Instant openedAt() {
    return openedAt;
  }

  @Override
  public UUID openedBy() {
    return openedBy;
  }

  @Override
  public boolean openedOnBehalf() {
    return openedOnBehalf;
  }

  @Override
  public UUID openerUnitId() {
    return openerUnitId;
  }

  @Override
  public Seats parts() {
    return new Seats(seats);
  }

  @Override
  public Map<String, Answer> answers() {
    var said = new HashMap<String, Answer>();
    answers.forEach((question, row) -> said.put(question, new Answer(row.chosen(), row.said())));
    return said;
  }

  private void answered(String question, Answer answer) {
    answers.put(question, new AnswerRow(answer.chosen(), answer.said()));
  }

  public void seat(Part part, List<UnitView> units) {
    var rows = units.stream().map(unit -> SeatRow.of(unit, part.capacity(), false)).toList();
    if (part.anchor().several() || part.anchor().chosen()) {
      parts().put(part.name(), rows);
    } else {
      parts().put(part.name(), rows.get(0));
    }
  }

  public void heldBy(String part) {
    parts().heldBy(part);
  }

  public void heldBy(String part, UUID unitId) {
    parts().heldBy(part, unitId);
  }

  public void heldBy(PartCapacity capacity) {
    parts().heldBy(capacity);
  }

  public List<String> succeeded(UUID unitId, UnitView successor) {
    var passed = parts().succeeded(unitId, successor);
    if (!passed.isEmpty() && openerUnitId.equals(unitId)) {
      openerUnitId = successor.id();
      searchWords = searchWords + " " + successor.name();
    }
    answers()
        .forEach(
            (question, answer) -> {
              if (unitId.toString().equals(answer.chosen())) {
                answered(question, Answer.unit(successor.id(), successor.name()));
              }
            });
    return passed;
  }
}
