package vn.hoso.entrance;

import java.time.Instant;

/**
 * An official's account.
 *
 * @param passwordSet whether its holder has set a password yet
 */
public record AccountView(
    String username, boolean passwordSet, boolean blocked, Instant openedAt) {}
