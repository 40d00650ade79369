/**
 * The tree of units: province, boards with rooms, committees, cells; their dated names, codes and
 * places, how they change, and lists of them. Who holds a position in them is the concern of {@code
 * organisation}. Doors: {@link vn.hoso.unit.Units}, {@link vn.hoso.unit.UnitChanges}, {@link
 * vn.hoso.unit.UnitSuccessions}, {@link vn.hoso.unit.UnitDirectory}, {@link
 * vn.hoso.unit.UnitImports}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package vn.hoso.unit;
