/**
 * How much each official of a unit has in hand, told to who hands out its work, and what would come
 * due while somebody is away. Doors: {@link vn.hoso.load.UnitLoads}, {@link
 * vn.hoso.load.LeaveLoads}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "dossier",
      "inbox",
      "organisation",
      "procedure",
      "shared",
      "task",
      "unit"
    })
package vn.hoso.load;
