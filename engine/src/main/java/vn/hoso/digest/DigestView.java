package vn.hoso.digest;

import org.jspecify.annotations.Nullable;
import vn.hoso.mail.MailWay;

/**
 * What an official has said of his daily e-mail.
 *
 * @param way whether e-mail leaves this installation at all
 * @param address null where he gave none
 * @param confirmed whether he has typed the code that was sent there
 * @param wanted whether he is written to
 */
public record DigestView(
    MailWay way, @Nullable String address, boolean confirmed, boolean wanted) {}
