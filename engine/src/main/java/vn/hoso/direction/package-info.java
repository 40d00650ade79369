/**
 * Ý kiến chỉ đạo: what a leader wants of an open step, and what is answered. It moves no step and
 * no deadline. Doors: {@link vn.hoso.direction.Directions}, {@link
 * vn.hoso.direction.DirectionLine}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "acts",
      "dossier",
      "organisation",
      "procedure",
      "secrecy",
      "shared",
      "state",
      "step",
      "task"
    })
package vn.hoso.direction;
