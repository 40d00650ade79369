package vn.hoso.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.Administrators;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.shared.Found;
import vn.hoso.staffing.OfficialChanges;
import vn.hoso.unit.CreateUnitRequest;
import vn.hoso.unit.Matter;
import vn.hoso.unit.UnitChanges;
import vn.hoso.unit.UnitDirectory;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitNode;
import vn.hoso.unit.UnitPast;

/** Units as system administrators look after them; everybody else is refused. */
@Service
@Transactional
class UnitAdministration {

  private final UnitDirectory directory;
  private final UnitChanges changes;
  private final OfficialChanges officials;
  private final RemainingAdministrators remaining;
  private final OrganisationHistory history;
  private final Clock clock;

  UnitAdministration(
      UnitDirectory directory,
      UnitChanges changes,
      OfficialChanges officials,
      RemainingAdministrators remaining,
      OrganisationHistory history,
      Clock clock) {
    this.directory = directory;
    this.changes = changes;
    this.officials = officials;
    this.remaining = remaining;
    this.history = history;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<UnitNode> root(CurrentUser by) {
    Administrators.require(by);
    return directory.root();
  }

  @Transactional(readOnly = true)
  public List<UnitNode> children(CurrentUser by, UUID unitId) {
    Administrators.require(by);
    return directory.children(unitId);
  }

  @Transactional(readOnly = true)
  public Found<UnitNode> search(CurrentUser by, String text) {
    Administrators.require(by);
    return directory.search(text);
  }

  @Transactional(readOnly = true)
  public AdministeredUnit view(CurrentUser by, UUID unitId) {
    Administrators.require(by);
    return view(unitId);
  }

  /** As it is called now, for who was found to look after units. */
  @Transactional(readOnly = true)
  public String name(UUID unitId) {
    return directory.past(unitId).unit().name();
  }

  /** What a unit is, or is to be, there for; "không" where for nothing of its own. */
  static String dutyWords(@Nullable UnitDuty duty, @Nullable Matter matter) {
    if (duty == null) {
      return "không";
    }
    return matter == null ? duty.label() : duty.label() + ", " + matter.label();
  }

  public AdministeredUnit setUp(CurrentUser by, CreateUnitRequest request) {
    Administrators.require(by);
    UUID id = changes.setUp(request).id();
    add(by, OrganisationEventKind.UNIT_SET_UP, id, "after", request.name(), request.from());
    return view(id);
  }

  public AdministeredUnit rename(
      CurrentUser by, UUID unitId, String name, String shortName, LocalDate from) {
    Administrators.require(by);
    String before = directory.past(unitId).unit().name();
    changes.rename(unitId, name, shortName, from);
    history.add(
        by.officialId(),
        OrganisationEventKind.UNIT_RENAMED,
        unitId,
        null,
        Map.of("before", before, "after", name.strip(), "day", from.toString()));
    return view(unitId);
  }

  public AdministeredUnit recode(CurrentUser by, UUID unitId, String code, LocalDate from) {
    Administrators.require(by);
    changes.recode(unitId, code, from);
    add(by, OrganisationEventKind.UNIT_RECODED, unitId, "after", code, from);
    return view(unitId);
  }

  public AdministeredUnit move(CurrentUser by, UUID unitId, UUID parentId, LocalDate from) {
    Administrators.require(by);
    changes.move(unitId, parentId, from);
    String parent = directory.past(parentId).unit().name();
    add(by, OrganisationEventKind.UNIT_MOVED, unitId, "after", parent, from);
    return view(unitId);
  }

  public AdministeredUnit assignDuty(
      CurrentUser by, UUID unitId, UnitDuty duty, @Nullable Matter matter) {
    Administrators.require(by);
    changes.assignDuty(unitId, duty, matter);
    String said = duty == null ? "" : matter == null ? duty.name() : duty + " " + matter;
    history.add(
        by.officialId(),
        OrganisationEventKind.UNIT_DUTY_CHANGED,
        unitId,
        null,
        Map.of("after", said));
    return view(unitId);
  }

  public AdministeredUnit end(
      CurrentUser by, UUID unitId, LocalDate lastDay, String document, LocalDate documentOn) {
    Administrators.require(by);
    changes.end(unitId, lastDay);
    remaining.require(lastDay);
    String name = directory.past(unitId).unit().name();
    history.add(
        by.officialId(),
        OrganisationEventKind.UNIT_ENDED,
        unitId,
        null,
        UnitEnding.details(
            document,
            documentOn,
            LocalDate.now(clock),
            Map.of("before", name, "day", lastDay.toString())));
    return view(unitId);
  }

  private AdministeredUnit view(UUID unitId) {
    UnitPast past = directory.past(unitId);
    UnitEnding ending = past.unit().to() == null ? null : UnitEnding.of(history.ends(unitId));
    UnitDetail detail = UnitDetail.of(past, ending, officials.holdingsOfUnit(unitId));
    UnitKind kind = detail.unit().kind();
    return new AdministeredUnit(
        detail,
        Arrays.stream(UnitKind.values()).filter(below -> below.fitsBelow(kind)).toList(),
        RoleChoice.in(kind));
  }

  private void add(
      CurrentUser by,
      OrganisationEventKind kind,
      UUID unitId,
      String name,
      String value,
      LocalDate day) {
    history.add(
        by.officialId(), kind, unitId, null, Map.of(name, value.strip(), "day", day.toString()));
  }
}
