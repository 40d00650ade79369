/**
 * The officials as administrators look after them: their names, who they are, and the positions
 * they hold from day to day. Who is asking, and what a position means, is the concern of {@code
 * organisation}. Doors: {@link vn.hoso.staffing.OfficialChanges}, {@link
 * vn.hoso.staffing.OfficialPersons}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"organisation", "unit", "shared"})
package vn.hoso.staffing;
