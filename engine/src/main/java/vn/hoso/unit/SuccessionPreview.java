package vn.hoso.unit;

import java.util.List;
import java.util.UUID;

/**
 * What ending these units would hand over. Nothing has been written.
 *
 * @param token stands for exactly this preview: the act asks for it
 * @param dossiers how many open dossiers go on elsewhere
 * @param released how many steps somebody holds who loses them to the shared work
 * @param units in the order they were named
 */
public record SuccessionPreview(
    String token, int dossiers, int released, List<SuccessionUnit> units) {

  /**
   * One unit that ends.
   *
   * @param moving the units directly below that go on below the successor
   */
  public record SuccessionUnit(
      UUID unitId,
      String unitName,
      UUID successorId,
      String successorName,
      List<OpenDossiers.Concerned> dossiers,
      List<String> moving) {}
}
