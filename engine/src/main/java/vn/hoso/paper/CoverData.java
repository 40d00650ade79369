package vn.hoso.paper;

import java.time.LocalDate;

/**
 * What the cover of a dossier and the label cut from it say, "Bìa hồ sơ" and "Nhãn hồ sơ".
 *
 * @param cell where it was opened
 * @param until the day it was closed; null while it is open: filled in by hand, like what the
 *     archive gives it
 * @param papers how many papers it has, as many as its contents list
 * @param recorded how many of them are only recorded, so that they do not lie in it
 * @param sheets how many sheets they have; null where not all were counted
 * @param secrecy the highest độ mật of its papers; null where none is marked
 */
public record CoverData(
    PaperHeading heading,
    String dossierCode,
    String personConcerned,
    String request,
    String cell,
    LocalDate from,
    LocalDate until,
    int papers,
    int recorded,
    Integer sheets,
    String secrecy) {}
