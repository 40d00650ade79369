/**
 * How much each official of a unit has in hand, told to who hands out its work. Door: {@link
 * vn.hoso.load.UnitLoads}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"dossier", "inbox", "organisation", "shared", "task", "unit"})
package vn.hoso.load;
