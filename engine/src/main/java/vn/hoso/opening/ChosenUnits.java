package vn.hoso.opening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.dossier.StepPolicy;
import vn.hoso.form.FormSchema;
import vn.hoso.form.WrittenField;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.rule.Part;
import vn.hoso.secrecy.CaseReader;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Text;
import vn.hoso.unit.UnitView;

/** Units that a form names to hold a part together: the bodies that are to be consulted. */
@Component
public class ChosenUnits implements StepPolicy {

  private static final String UNIT = "unit";

  private final DossierChanges changes;
  private final Procedures procedures;
  private final Route route;

  ChosenUnits(DossierChanges changes, Procedures procedures, Route route) {
    this.changes = changes;
    this.procedures = procedures;
    this.route = route;
  }

  /**
   * @param field name of the list in which they are chosen
   */
  private record Choice(String field, Part part) {}

  /** The units the step's form may name; empty where it names none. */
  public List<UnitView> offered(KnownDossier dossier, Step step) {
    return choice(dossier.revisionId(), step)
        .map(choice -> route.among(dossier, choice.part()))
        .orElse(List.of());
  }

  /** Whether the form of that step says who holds the part. */
  public boolean chooses(KnownDossier dossier, String stepId, Part part) {
    var step = changes.revision(dossier).procedure().step(stepId).orElseThrow();
    return choice(dossier.revisionId(), step)
        .filter(choice -> choice.part().name().equals(part.name()))
        .isPresent();
  }

  @Override
  public List<FieldError> check(Completion completion) {
    var choice = choice(completion.revisionId(), completion.step());
    if (choice.isEmpty() || !completion.data().has(choice.get().field())) {
      return List.of();
    }
    var offered =
        route.among(changes.get(completion.dossierId()), choice.get().part()).stream()
            .map(unit -> unit.id().toString())
            .collect(Collectors.toSet());
    var errors = new ArrayList<FieldError>();
    var seen = new HashSet<String>();
    int at = 0;
    for (var row : completion.data().path(choice.get().field())) {
      var unit = row.path(UNIT).asString("");
      var place = choice.get().field() + "[" + at++ + "]." + UNIT;
      if (!offered.contains(unit)) {
        errors.add(
            new FieldError(
                place,
                "choice",
                "Chọn một đơn vị có trong danh sách.",
                "Choose a unit of the list."));
      } else if (!seen.add(unit)) {
        errors.add(
            new FieldError(place, "twice", "Đơn vị này đã chọn.", "This unit stands already."));
      }
    }
    return errors;
  }

  /** Seats whom the form names. */
  public void seat(LockedDossier dossier, Step step, JsonNode form) {
    choice(dossier.revisionId(), step)
        .filter(choice -> form.has(choice.field()))
        .ifPresent(
            choice -> {
              Map<String, UnitView> offered = new HashMap<>();
              route
                  .among(dossier, choice.part())
                  .forEach(unit -> offered.put(unit.id().toString(), unit));
              dossier.seat(
                  choice.part(),
                  form.path(choice.field())
                      .valueStream()
                      .map(row -> offered.get(row.path(UNIT).asString("")))
                      .toList());
            });
  }

  /** What was written, with names for people in the place of ids. */
  public WrittenField named(CaseReader reader, Step step, WrittenField field) {
    if (choice(reader.revisionId(), step)
        .filter(each -> each.field().equals(field.name()))
        .isEmpty()) {
      return field;
    }
    var said = field.value().vi();
    for (var unit : reader.unitNames().entrySet()) {
      said = said.replace(unit.getKey().toString(), unit.getValue());
    }
    return new WrittenField(field.name(), field.label(), new Text(said, said));
  }

  private Optional<Choice> choice(UUID revisionId, Step step) {
    var procedure = procedures.revision(revisionId).procedure();
    return procedures
        .form(revisionId, step.form())
        .path("properties")
        .propertyStream()
        .filter(field -> field.getValue().has(FormSchema.SEATS))
        .findFirst()
        .flatMap(
            field ->
                procedure
                    .part(field.getValue().path(FormSchema.SEATS).asString(""))
                    .map(part -> new Choice(field.getKey(), part)));
  }
}
