package vn.hoso.entrance;

import java.time.Instant;

/**
 * A link with which the holder of an account sets his password, once. Shown to the administrator
 * who asked for it and to nobody again.
 *
 * @param token stands behind the # of the link, which browsers send to no server
 * @param alone whether it is good by itself; else a second person confirms it first and gets the
 *     code that goes with it
 */
public record PasswordLink(String username, String token, Instant expiresAt, boolean alone) {}
