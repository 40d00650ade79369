package vn.hoso.document;

import vn.hoso.shared.SecrecyLevel;

/**
 * What a procedure says of one type of paper.
 *
 * @param code of the required document
 * @param secrecy độ mật of its papers where none is given
 * @param recordOnly kept as number, date, issuer and place; without a file unless the installation
 *     is declared fit for it
 */
public record PaperType(String code, SecrecyLevel secrecy, boolean recordOnly) {}
