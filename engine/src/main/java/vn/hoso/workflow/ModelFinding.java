package vn.hoso.workflow;

/**
 * What keeps a model from being put into use.
 *
 * @param elementId id of the element at fault, or of the nearest one around it; empty for the file
 *     as a whole
 * @param reason for people
 */
public record ModelFinding(String elementId, String reasonVi, String reasonEn) {}
