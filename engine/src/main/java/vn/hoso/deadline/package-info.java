/**
 * Working calendar, time limits and clocks: pure arithmetic with its explanation. Doors: {@link
 * vn.hoso.deadline.Deadlines}, {@link vn.hoso.deadline.WorkingCalendar}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package vn.hoso.deadline;
