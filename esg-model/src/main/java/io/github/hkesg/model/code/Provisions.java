package io.github.hkesg.model.code;

/**
 * The provisions by name, for rules and tests: {@code KPI_A1_3}, {@code GD_A1}, {@code D_28_A}. The table
 * {@code provisions.tsv} is the source; a test keeps this list complete.
 */
public final class Provisions {
    /** A.11: Four reporting principles, including balance, to be followed. */
    public static final Provision A_11 = Provision.parse("A.11");
    /** B.13: Governance structure. */
    public static final Provision B_13 = Provision.parse("B.13");
    /** B.13(i): Board statement: oversight of ESG issues. */
    public static final Provision B_13_I = Provision.parse("B.13(i)");
    /** B.13(ii): Board statement: ESG approach, strategy and issue prioritisation. */
    public static final Provision B_13_II = Provision.parse("B.13(ii)");
    /** B.13(iii): Board statement: progress review against ESG goals and targets. */
    public static final Provision B_13_III = Provision.parse("B.13(iii)");
    /** B.14: Reporting principles. */
    public static final Provision B_14 = Provision.parse("B.14");
    /** B.14-M: Application of materiality, including stakeholder engagement. */
    public static final Provision B_14_M = Provision.parse("B.14-M");
    /** B.14-Q: Application of quantitative principle: methods and conversion factor sources. */
    public static final Provision B_14_Q = Provision.parse("B.14-Q");
    /** B.14-C: Application of consistency: changes in methods, KPIs or comparability. */
    public static final Provision B_14_C = Provision.parse("B.14-C");
    /** B.15: Boundary narrative, selection process and changes. */
    public static final Provision B_15 = Provision.parse("B.15");
    /** A1-GD: Policies and legal compliance on emissions and waste. */
    public static final Provision GD_A1 = Provision.parse("A1-GD");
    /** A1.1: Types of emissions and related data. */
    public static final Provision KPI_A1_1 = Provision.parse("A1.1");
    /** A1.2: Scope 1 and Scope 2 GHG emissions and intensity. */
    public static final Provision KPI_A1_2 = Provision.parse("A1.2");
    /** A1.3: Total hazardous waste and intensity. */
    public static final Provision KPI_A1_3 = Provision.parse("A1.3");
    /** A1.4: Total non-hazardous waste and intensity. */
    public static final Provision KPI_A1_4 = Provision.parse("A1.4");
    /** A1.5: Emission targets and steps taken. */
    public static final Provision KPI_A1_5 = Provision.parse("A1.5");
    /** A1.6: Waste handling, reduction targets and steps. */
    public static final Provision KPI_A1_6 = Provision.parse("A1.6");
    /** A2-GD: Policies on efficient use of resources. */
    public static final Provision GD_A2 = Provision.parse("A2-GD");
    /** A2.1: Energy consumption by type and intensity. */
    public static final Provision KPI_A2_1 = Provision.parse("A2.1");
    /** A2.2: Water consumption and intensity. */
    public static final Provision KPI_A2_2 = Provision.parse("A2.2");
    /** A2.3: Energy efficiency targets and steps. */
    public static final Provision KPI_A2_3 = Provision.parse("A2.3");
    /** A2.4: Water sourcing issues, water efficiency targets and steps. */
    public static final Provision KPI_A2_4 = Provision.parse("A2.4");
    /** A2.5: Packaging material used for finished products. */
    public static final Provision KPI_A2_5 = Provision.parse("A2.5");
    /** A3-GD: Policies on minimising significant environmental impacts. */
    public static final Provision GD_A3 = Provision.parse("A3-GD");
    /** A3.1: Significant impacts of activities and management actions. */
    public static final Provision KPI_A3_1 = Provision.parse("A3.1");
    /** A4-GD: Policies on identifying and mitigating significant climate issues. */
    public static final Provision GD_A4 = Provision.parse("A4-GD");
    /** A4.1: Significant climate issues and actions taken. */
    public static final Provision KPI_A4_1 = Provision.parse("A4.1");
    /** B1-GD: Policies and legal compliance on employment. */
    public static final Provision GD_B1 = Provision.parse("B1-GD");
    /** B1.1: Total workforce by required breakdowns. */
    public static final Provision KPI_B1_1 = Provision.parse("B1.1");
    /** B1.2: Employee turnover rate by required breakdowns. */
    public static final Provision KPI_B1_2 = Provision.parse("B1.2");
    /** B2-GD: Policies and legal compliance on workplace safety. */
    public static final Provision GD_B2 = Provision.parse("B2-GD");
    /** B2.1: Work-related fatalities: number and rate. */
    public static final Provision KPI_B2_1 = Provision.parse("B2.1");
    /** B2.2: Lost days due to work injury. */
    public static final Provision KPI_B2_2 = Provision.parse("B2.2");
    /** B2.3: Occupational safety measures, implementation and monitoring. */
    public static final Provision KPI_B2_3 = Provision.parse("B2.3");
    /** B3-GD: Policies on skills development; description of training. */
    public static final Provision GD_B3 = Provision.parse("B3-GD");
    /** B3.1: Percentage of employees trained. */
    public static final Provision KPI_B3_1 = Provision.parse("B3.1");
    /** B3.2: Average training hours per employee. */
    public static final Provision KPI_B3_2 = Provision.parse("B3.2");
    /** B4-GD: Policies and legal compliance on child and forced labour. */
    public static final Provision GD_B4 = Provision.parse("B4-GD");
    /** B4.1: Measures reviewing employment practices against child/forced labour. */
    public static final Provision KPI_B4_1 = Provision.parse("B4.1");
    /** B4.2: Steps to eliminate such practices when discovered. */
    public static final Provision KPI_B4_2 = Provision.parse("B4.2");
    /** B5-GD: Policies on supply chain environmental and social risks. */
    public static final Provision GD_B5 = Provision.parse("B5-GD");
    /** B5.1: Number of suppliers by region. */
    public static final Provision KPI_B5_1 = Provision.parse("B5.1");
    /** B5.2: Supplier engagement practices and number of suppliers covered. */
    public static final Provision KPI_B5_2 = Provision.parse("B5.2");
    /** B5.3: Practices identifying supply chain environmental and social risks. */
    public static final Provision KPI_B5_3 = Provision.parse("B5.3");
    /** B5.4: Practices promoting environmentally preferable products and services. */
    public static final Provision KPI_B5_4 = Provision.parse("B5.4");
    /** B6-GD: Policies and legal compliance on product responsibility. */
    public static final Provision GD_B6 = Provision.parse("B6-GD");
    /** B6.1: Products recalled for safety and health reasons. */
    public static final Provision KPI_B6_1 = Provision.parse("B6.1");
    /** B6.2: Product and service complaints and handling. */
    public static final Provision KPI_B6_2 = Provision.parse("B6.2");
    /** B6.3: Practices protecting intellectual property rights. */
    public static final Provision KPI_B6_3 = Provision.parse("B6.3");
    /** B6.4: Quality assurance process and recall procedures. */
    public static final Provision KPI_B6_4 = Provision.parse("B6.4");
    /** B6.5: Consumer data protection and privacy policies. */
    public static final Provision KPI_B6_5 = Provision.parse("B6.5");
    /** B7-GD: Policies and legal compliance on anti-corruption. */
    public static final Provision GD_B7 = Provision.parse("B7-GD");
    /** B7.1: Concluded corruption cases and outcomes. */
    public static final Provision KPI_B7_1 = Provision.parse("B7.1");
    /** B7.2: Preventive measures and whistle-blowing procedures. */
    public static final Provision KPI_B7_2 = Provision.parse("B7.2");
    /** B7.3: Anti-corruption training for directors and staff. */
    public static final Provision KPI_B7_3 = Provision.parse("B7.3");
    /** B8-GD: Policies on community engagement and interests. */
    public static final Provision GD_B8 = Provision.parse("B8-GD");
    /** B8.1: Focus areas of contribution. */
    public static final Provision KPI_B8_1 = Provision.parse("B8.1");
    /** B8.2: Resources contributed to the focus areas. */
    public static final Provision KPI_B8_2 = Provision.parse("B8.2");
    /** D.19: Governance. */
    public static final Provision D_19 = Provision.parse("D.19");
    /** D.19(a): Body or individual overseeing climate risks and opportunities. */
    public static final Provision D_19_A = Provision.parse("D.19(a)");
    /** D.19(a)(i): Availability or development of skills and competencies. */
    public static final Provision D_19_A_I = Provision.parse("D.19(a)(i)");
    /** D.19(a)(ii): How and how often the body is informed. */
    public static final Provision D_19_A_II = Provision.parse("D.19(a)(ii)");
    /** D.19(a)(iii): Climate considered in strategy, major transactions, risk management. */
    public static final Provision D_19_A_III = Provision.parse("D.19(a)(iii)");
    /** D.19(a)(iv): Oversight of target setting and progress; remuneration link. */
    public static final Provision D_19_A_IV = Provision.parse("D.19(a)(iv)");
    /** D.19(b): Management's role in climate governance processes. */
    public static final Provision D_19_B = Provision.parse("D.19(b)");
    /** D.19(b)(i): Delegation to management position or committee; oversight. */
    public static final Provision D_19_B_I = Provision.parse("D.19(b)(i)");
    /** D.19(b)(ii): Controls and procedures supporting oversight; integration. */
    public static final Provision D_19_B_II = Provision.parse("D.19(b)(ii)");
    /** D.20: Climate-related risks and opportunities. */
    public static final Provision D_20 = Provision.parse("D.20");
    /** D.20(a): Climate risks and opportunities affecting prospects. */
    public static final Provision D_20_A = Provision.parse("D.20(a)");
    /** D.20(b): Physical or transition classification of each risk. */
    public static final Provision D_20_B = Provision.parse("D.20(b)");
    /** D.20(c): Time horizons of expected effects. */
    public static final Provision D_20_C = Provision.parse("D.20(c)");
    /** D.20(d): Definitions of time horizons and planning link. */
    public static final Provision D_20_D = Provision.parse("D.20(d)");
    /** D.21: Business model and value chain. */
    public static final Provision D_21 = Provision.parse("D.21");
    /** D.21(a): Current and anticipated effects on model and chain. */
    public static final Provision D_21_A = Provision.parse("D.21(a)");
    /** D.21(b): Where risks and opportunities are concentrated. */
    public static final Provision D_21_B = Provision.parse("D.21(b)");
    /** D.22: Strategy and decision-making. */
    public static final Provision D_22 = Provision.parse("D.22");
    /** D.22(a): Response to climate risks and opportunities. */
    public static final Provision D_22_A = Provision.parse("D.22(a)");
    /** D.22(a)(i): Changes to business model and resource allocation. */
    public static final Provision D_22_A_I = Provision.parse("D.22(a)(i)");
    /** D.22(a)(ii): Adaptation and mitigation efforts. */
    public static final Provision D_22_A_II = Provision.parse("D.22(a)(ii)");
    /** D.22(a)(iii): Transition plan, key assumptions and dependencies. */
    public static final Provision D_22_A_III = Provision.parse("D.22(a)(iii)");
    /** D.22(a)(iv): How climate targets will be achieved. */
    public static final Provision D_22_A_IV = Provision.parse("D.22(a)(iv)");
    /** D.22(b): Current and planned resourcing of responses. */
    public static final Provision D_22_B = Provision.parse("D.22(b)");
    /** D.23: Progress of previously disclosed plans. */
    public static final Provision D_23 = Provision.parse("D.23");
    /** D.24: Current financial effects. */
    public static final Provision D_24 = Provision.parse("D.24");
    /** D.24(a): Current effects on position, performance and cash flows. */
    public static final Provision D_24_A = Provision.parse("D.24(a)");
    /** D.24(b): Significant risk of material adjustment next year. */
    public static final Provision D_24_B = Provision.parse("D.24(b)");
    /** D.25: Anticipated financial effects. */
    public static final Provision D_25 = Provision.parse("D.25");
    /** D.25(a): Expected changes in financial position. */
    public static final Provision D_25_A = Provision.parse("D.25(a)");
    /** D.25(a)(i): Expected financial position change: investment and disposal plans. */
    public static final Provision D_25_A_I = Provision.parse("D.25(a)(i)");
    /** D.25(a)(ii): Expected financial position change: planned funding sources. */
    public static final Provision D_25_A_II = Provision.parse("D.25(a)(ii)");
    /** D.25(b): Expected changes in performance and cash flows. */
    public static final Provision D_25_B = Provision.parse("D.25(b)");
    /** D.26: Climate resilience. */
    public static final Provision D_26 = Provision.parse("D.26");
    /** D.26(a): Resilience assessment. */
    public static final Provision D_26_A = Provision.parse("D.26(a)");
    /** D.26(a)(i): Resilience: implications for strategy and model. */
    public static final Provision D_26_A_I = Provision.parse("D.26(a)(i)");
    /** D.26(a)(ii): Resilience: significant areas of uncertainty. */
    public static final Provision D_26_A_II = Provision.parse("D.26(a)(ii)");
    /** D.26(a)(iii): Resilience: capacity to adjust or adapt. */
    public static final Provision D_26_A_III = Provision.parse("D.26(a)(iii)");
    /** D.26(b): Scenario analysis. */
    public static final Provision D_26_B = Provision.parse("D.26(b)");
    /** D.26(b)(i): Scenario analysis: inputs used. */
    public static final Provision D_26_B_I = Provision.parse("D.26(b)(i)");
    /** D.26(b)(ii): Scenario analysis: key assumptions. */
    public static final Provision D_26_B_II = Provision.parse("D.26(b)(ii)");
    /** D.26(b)(iii): Scenario analysis: period carried out. */
    public static final Provision D_26_B_III = Provision.parse("D.26(b)(iii)");
    /** D.27: Risk management. */
    public static final Provision D_27 = Provision.parse("D.27");
    /** D.27(a): Process for climate risks. */
    public static final Provision D_27_A = Provision.parse("D.27(a)");
    /** D.27(a)(i): Risk process: inputs and parameters. */
    public static final Provision D_27_A_I = Provision.parse("D.27(a)(i)");
    /** D.27(a)(ii): Risk process: use of scenario analysis. */
    public static final Provision D_27_A_II = Provision.parse("D.27(a)(ii)");
    /** D.27(a)(iii): Risk process: assessing nature, likelihood and magnitude. */
    public static final Provision D_27_A_III = Provision.parse("D.27(a)(iii)");
    /** D.27(a)(iv): Risk process: prioritisation against other risks. */
    public static final Provision D_27_A_IV = Provision.parse("D.27(a)(iv)");
    /** D.27(a)(v): Risk process: monitoring. */
    public static final Provision D_27_A_V = Provision.parse("D.27(a)(v)");
    /** D.27(a)(vi): Risk process: changes from prior period. */
    public static final Provision D_27_A_VI = Provision.parse("D.27(a)(vi)");
    /** D.27(b): Process for climate opportunities. */
    public static final Provision D_27_B = Provision.parse("D.27(b)");
    /** D.27(c): Integration into overall risk management. */
    public static final Provision D_27_C = Provision.parse("D.27(c)");
    /** D.28: GHG emissions. */
    public static final Provision D_28 = Provision.parse("D.28");
    /** D.28(a): Scope 1 absolute gross GHG emissions. */
    public static final Provision D_28_A = Provision.parse("D.28(a)");
    /** D.28(b): Scope 2 absolute gross GHG emissions. */
    public static final Provision D_28_B = Provision.parse("D.28(b)");
    /** D.28(c): Scope 3 absolute gross GHG emissions. */
    public static final Provision D_28_C = Provision.parse("D.28(c)");
    /** D.29: Measurement of GHG emissions. */
    public static final Provision D_29 = Provision.parse("D.29");
    /** D.29(a): Measurement under GHG Protocol or other mandated method. */
    public static final Provision D_29_A = Provision.parse("D.29(a)");
    /** D.29(b): Measurement approach. */
    public static final Provision D_29_B = Provision.parse("D.29(b)");
    /** D.29(b)(i): Measurement approach, inputs and assumptions. */
    public static final Provision D_29_B_I = Provision.parse("D.29(b)(i)");
    /** D.29(b)(ii): Reasons for chosen measurement approach. */
    public static final Provision D_29_B_II = Provision.parse("D.29(b)(ii)");
    /** D.29(b)(iii): Measurement changes in the period and reasons. */
    public static final Provision D_29_B_III = Provision.parse("D.29(b)(iii)");
    /** D.29(c): Location-based Scope 2 and contractual instruments. */
    public static final Provision D_29_C = Provision.parse("D.29(c)");
    /** D.29(d): Scope 3 categories included. */
    public static final Provision D_29_D = Provision.parse("D.29(d)");
    /** D.30: Assets or activities vulnerable to transition risks. */
    public static final Provision D_30 = Provision.parse("D.30");
    /** D.31: Assets or activities vulnerable to physical risks. */
    public static final Provision D_31 = Provision.parse("D.31");
    /** D.32: Assets or activities aligned with climate opportunities. */
    public static final Provision D_32 = Provision.parse("D.32");
    /** D.33: Capital deployed towards climate risks and opportunities. */
    public static final Provision D_33 = Provision.parse("D.33");
    /** D.34: Internal carbon price. */
    public static final Provision D_34 = Provision.parse("D.34");
    /** D.34(a): Whether and how a carbon price is applied. */
    public static final Provision D_34_A = Provision.parse("D.34(a)");
    /** D.34(b): Internal carbon price per tonne. */
    public static final Provision D_34_B = Provision.parse("D.34(b)");
    /** D.35: Climate considerations in remuneration policy. */
    public static final Provision D_35 = Provision.parse("D.35");
    /** D.36: Industry-based metrics. */
    public static final Provision D_36 = Provision.parse("D.36");
    /** D.37: Climate-related targets. */
    public static final Provision D_37 = Provision.parse("D.37");
    /** D.37(a): Climate target: metric used. */
    public static final Provision D_37_A = Provision.parse("D.37(a)");
    /** D.37(b): Climate target: objective. */
    public static final Provision D_37_B = Provision.parse("D.37(b)");
    /** D.37(c): Climate target: part of issuer covered. */
    public static final Provision D_37_C = Provision.parse("D.37(c)");
    /** D.37(d): Climate target: period. */
    public static final Provision D_37_D = Provision.parse("D.37(d)");
    /** D.37(e): Climate target: base period. */
    public static final Provision D_37_E = Provision.parse("D.37(e)");
    /** D.37(f): Climate target: milestones and interim targets. */
    public static final Provision D_37_F = Provision.parse("D.37(f)");
    /** D.37(g): Climate target: absolute or intensity. */
    public static final Provision D_37_G = Provision.parse("D.37(g)");
    /** D.37(h): Climate target: influence of international climate agreement. */
    public static final Provision D_37_H = Provision.parse("D.37(h)");
    /** D.38: Target setting and review. */
    public static final Provision D_38 = Provision.parse("D.38");
    /** D.38(a): Target setting and review: third-party validation. */
    public static final Provision D_38_A = Provision.parse("D.38(a)");
    /** D.38(b): Target setting and review: review processes. */
    public static final Provision D_38_B = Provision.parse("D.38(b)");
    /** D.38(c): Target setting and review: progress metrics. */
    public static final Provision D_38_C = Provision.parse("D.38(c)");
    /** D.38(d): Target setting and review: revisions and explanation. */
    public static final Provision D_38_D = Provision.parse("D.38(d)");
    /** D.39: Performance against each target and trend analysis. */
    public static final Provision D_39 = Provision.parse("D.39");
    /** D.40: GHG emissions targets. */
    public static final Provision D_40 = Provision.parse("D.40");
    /** D.40(a): GHG target: gases covered. */
    public static final Provision D_40_A = Provision.parse("D.40(a)");
    /** D.40(b): GHG target: scopes covered. */
    public static final Provision D_40_B = Provision.parse("D.40(b)");
    /** D.40(c): GHG target: gross or net. */
    public static final Provision D_40_C = Provision.parse("D.40(c)");
    /** D.40(d): GHG target: sectoral decarbonisation approach. */
    public static final Provision D_40_D = Provision.parse("D.40(d)");
    /** D.40(e): GHG target: planned use of carbon credits. */
    public static final Provision D_40_E = Provision.parse("D.40(e)");
    /** D.41: Consider cross-industry and industry metrics when disclosing. */
    public static final Provision D_41 = Provision.parse("D.41");

    private Provisions() {}
}
