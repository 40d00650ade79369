/**
 * <em>Thư nhắc việc</em>: one e-mail each working day to each official who asked for it, of numbers
 * and codes alone, to an address he gave and confirmed himself. It has no door: nothing else asks.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "deadline",
      "inbox",
      "mail",
      "organisation",
      "paper",
      "schedule",
      "secrecy",
      "shared",
      "throttle"
    })
@org.jspecify.annotations.NullMarked
package vn.hoso.digest;
