package org.shinchoku.ui.sheet;

/** What a file is written as. */
enum Sort {
    PDF("PDF（印刷・配付用）", "*.pdf"),
    XLSX("Excelブック", "*.xlsx"),
    HTML("ウェブページ（公表用）", "*.html"),
    CSV("CSV（文字だけの表）", "*.csv");

    final String words;
    final String pattern;

    Sort(String words, String pattern) {
        this.words = words;
        this.pattern = pattern;
    }
}
