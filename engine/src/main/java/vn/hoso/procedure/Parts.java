package vn.hoso.procedure;

import java.util.List;
import java.util.Map;
import vn.hoso.procedure.Anchor.Level;
import vn.hoso.shared.Text;
import vn.hoso.unit.UnitDuty;

/** The parts of folders written before folders declared them: dossiers of those go on. */
final class Parts {

  static final List<Part> UNDECLARED =
      List.of(
          part("CELL", "Chi bộ", "Cell", PartCapacity.OPENER, level(Level.OPENER)),
          optional(
              part(
                  "SECTION",
                  "Đảng ủy bộ phận",
                  "Section committee",
                  PartCapacity.ENDORSER,
                  level(Level.SECTION))),
          optional(
              part(
                  "GRASSROOTS",
                  "Đảng ủy cơ sở",
                  "Grassroots committee",
                  PartCapacity.ENDORSER,
                  level(Level.GRASSROOTS))),
          part(
              "INTAKE",
              "Bộ phận tiếp nhận",
              "Intake office",
              PartCapacity.INTAKE,
              new Anchor(null, "appraiser", UnitDuty.INTAKE)),
          part(
              "APPRAISER",
              "Bộ phận thẩm định",
              "Appraisal office",
              PartCapacity.APPRAISER,
              new Anchor(null, "appraiser", UnitDuty.APPRAISAL)),
          part(
              "DECIDER",
              "Cấp có thẩm quyền quyết định",
              "Deciding body",
              PartCapacity.DECIDER,
              new Anchor(null, "decider", null)));

  /** What the facts of those folders follow from. */
  private static final Map<String, Condition> FOLLOWS =
      Map.of(
          "sectionCommitteeExists", Condition.parse("section"),
          "committeeIsDecider", Condition.parse("not grassrootsResolution"));

  /** By this name their gateways ask whether there is a section committee. */
  static final NamedFact SECTION_APPRAISAL =
      new NamedFact(
          "sectionAppraisal",
          new Text("Có đảng ủy bộ phận", "There is a section committee"),
          NamedFact.Origin.ROUTE,
          Condition.parse("section"));

  private Parts() {}

  static NamedFact following(NamedFact fact) {
    return new NamedFact(fact.name(), fact.label(), fact.origin(), FOLLOWS.get(fact.name()));
  }

  private static Part part(
      String name, String vi, String en, PartCapacity capacity, Anchor anchor) {
    return new Part(name, new Text(vi, en), capacity, anchor, false);
  }

  private static Part optional(Part part) {
    return new Part(part.name(), part.label(), part.capacity(), part.anchor(), true);
  }

  private static Anchor level(Level level) {
    return new Anchor(level, null, null);
  }
}
