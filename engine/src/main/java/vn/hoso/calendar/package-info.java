/** Lịch làm việc: what administrators enter into the working calendar, and what officials see. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"deadline", "organisation", "unit", "shared"})
package vn.hoso.calendar;
