package vn.hoso.secrecy;

import java.util.Map;
import java.util.UUID;
import vn.hoso.procedure.Procedure;

/** What a {@link CaseReader} may know of, where it is kept by its name alone. */
public final class KnownNames {

  private final CaseReader reader;
  private final Procedure procedure;
  private final Map<String, Map<UUID, String>> units;

  KnownNames(CaseReader reader, Procedure procedure, Map<String, Map<UUID, String>> units) {
    this.reader = reader;
    this.procedure = procedure;
    this.units = units;
  }

  /** Whether he knows of every step of that name, in either language. */
  public boolean step(String name) {
    return procedure.steps().stream()
        .filter(step -> step.name().equals(name) || name.equals(step.nameEn()))
        .allMatch(step -> reader.knows(step.id()));
  }

  /** Whether he knows of every step and reads every clock of that name. */
  public boolean date(String label) {
    return step(label) && clock(label);
  }

  /** Whether he reads every clock of that name. */
  public boolean clock(String label) {
    return procedure.limits().stream()
        .filter(limit -> limit.label().equals(label))
        .allMatch(limit -> reader.clock(limit.name()));
  }

  /** Whether he knows of the step at which the condition of that name is concluded. */
  public boolean gate(String name) {
    return procedure.gates().stream()
        .filter(gate -> gate.name().equals(name))
        .allMatch(gate -> reader.knows(gate.at()));
  }

  /** Whether he knows that a unit of that name plays the part of that label. */
  public boolean seat(String partLabel, String unitName) {
    return procedure.parts().stream()
        .filter(part -> part.label().vi().equals(partLabel))
        .allMatch(
            part ->
                reader.knowsPart(part.name())
                    && units.getOrDefault(part.name(), Map.of()).entrySet().stream()
                        .filter(unit -> unit.getValue().equals(unitName))
                        .allMatch(unit -> reader.knowsSeat(part.name(), unit.getKey())));
  }
}
