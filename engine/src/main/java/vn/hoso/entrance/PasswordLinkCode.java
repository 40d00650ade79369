package vn.hoso.entrance;

import java.time.Instant;

/**
 * The second part of a link that sets a password. Shown to the person who confirmed the link and to
 * nobody again; he hands it to the holder of the account himself.
 */
public record PasswordLinkCode(String username, String code, Instant expiresAt) {}
