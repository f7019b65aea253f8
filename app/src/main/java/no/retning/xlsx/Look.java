package no.retning.xlsx;

/** How a cell looks; one style a look, shared by the whole workbook. */
public enum Look {
    TITLE,
    HEADING,
    LABEL,
    TEXT,
    WRAPPED,
    MUTED,
    LINK,
    NUMBER,
    FIGURE,
    DATE,
    TIME,
    HEADER,
    HEADER_CENTRED,
    BAND_GOAL_1,
    BAND_GOAL_2,
    BAND_GOAL_3,
    BAND_GOAL_4,
    BAND_GOAL_5,
    BAND_SUBGOAL,
    BAND_GROUPING,
    GRID,
    GRID_TODAY,
    MARK,
    MARK_TODAY,
    BAR_PLANNED,
    BAR_TENTATIVE,
    NOTE
}
