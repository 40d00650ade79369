/**
 * E-mail to officials: kept where it is decided, sent behind the commit, tried again with growing
 * pauses. Door: {@link vn.hoso.mail.Outbox}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"organisation", "schedule", "shared"})
@org.jspecify.annotations.NullMarked
package vn.hoso.mail;
