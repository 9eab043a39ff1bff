package io.github.hkesg.model.docs;

/** What the page about the Code says beside its tables. */
final class CodePageText {
    static final String INTRODUCTION = """
            # The ESG Reporting Code as data

            <!-- Written by CodePageTest from the catalogue in esg-model; edit that, then run the test with -Ddocs.update=true. -->

            Every provision of Appendix C2 of the Listing Rules that the library knows: what it asks for, how binding it is for whom and
            when, and where it touches IFRS S2 and GRI. Titles and terms are our own short ones; the Code's sentences are not repeated, and
            this page does not replace them.

            """;

    static final String TRUST = """
            ## <a id="trust"></a>How far to trust it

            The official text of 2025 was not at hand for this catalogue. **† means: check against the official text.** The paragraph or its
            letter was deduced from sources that agree, or recalled; without the mark it was seen in a copy of the Guide or Code, in the
            Exchange's guidance, or in an issuer's index that follows the Code. Beside the marked rows, these are not confirmed:

            - Paragraphs 16 to 18, and what Part A says since 2025: not in the catalogue, except paragraph 11.
            - The level of paragraph 11. The principles have to be followed, so they are held as mandatory from 2016.
            - The day from which the environmental KPIs are comply or explain: the year 2017 was seen, 1 January was recalled.
            - The printed date of repeal of A1.2, A4-GD and A4.1: indices for financial year 2025 no longer have them.
            - D.29(a) to (c), how emissions are measured, are taken to be as binding as scopes 1 and 2, which they serve.
            - Which paragraph offers which relief: derived from IFRS S1 and S2, from which the Exchange took the reliefs.
            - Who is a LargeCap issuer in a year: the issuer says so; the library does not work it out.
            - GRI numbers mark an overlap; most disclosures ask for more, or for something else, than the KPI beside them.

            """;

    static final String LEGEND = """
            ## <a id="legend"></a>How to read it

            | Column | Meaning |
            |---|---|
            | Asks for | the parts of a full answer; for figures also the breakdowns, the unit that the Code names, whether an intensity is asked for, and how many years |
            | Since | first day of the financial years from which the present level of obligation applies; KPIs were recommended before, except those that came in 2020 |
            | Repealed | first day of the financial years from which the provision is gone |
            | Reliefs | *reasonable information*: what is available without undue cost or effort; *capabilities*: an approach commensurate with skills and resources; *commercial sensitivity*: withholding about an opportunity, never about a risk; *financial effects*: no figure where it cannot be separated or measured usefully. A relief narrows a paragraph, never makes it optional, and has to be claimed in the report |
            | IFRS S2, GRI | identifiers only |

            All dates are tests on the *start* of the financial year. A heading asks for nothing itself; its limbs do.

            """;

    static final String OBLIGATIONS = """
            ## <a id="obligations"></a>Obligations

            By first day of the financial year. **M** mandatory, **C** comply or explain, **V** voluntary, **–** not in the rules. One letter
            holds for every issuer; three stand for Main Board, LargeCap (constituents of the Hang Seng Composite LargeCap Index) and GEM, in
            this order.

            ### <a id="obligations-in-short"></a>In short

            """;

    static final String MATRIX = """

            ### <a id="obligations-by-provision"></a>Provision by provision

            A heading is as binding as the strictest of its limbs.

            """;

    private CodePageText() {}
}
