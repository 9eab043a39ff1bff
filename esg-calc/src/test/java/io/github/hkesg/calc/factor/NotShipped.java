package io.github.hkesg.calc.factor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is about as a factor and does not ship, by name and with the reason. Figures that do not ship are not printed either. */
record NotShipped(String name, String reason) {
    private static final String RECALLED =
            "Recalled only; no copy of its publisher or of anybody who quotes it was at hand.";
    private static final String REPOSITORY =
            "In one repository only, which does not say what it is from; it does not fit its publisher's other years.";
    private static final String NO_COPY = "Quoted without an address at which the copy could be seen again.";
    private static final String RIGHTS = "Rights of third parties are not cleared; load it from a copy of your own.";
    private static final String NOT_FOUND = "No figure was found.";
    private static final String OTHER_PURPOSE = "Of another purpose than scope 2; easily mistaken for a grid factor.";

    /** Every row of the formula reference of confidence L. */
    static final List<NotShipped> RECALLED_ONLY = Stream.concat(
                    Stream.of(
                                    "grid of 2015",
                                    "grid for emission trading in 2021",
                                    "CLP 2021",
                                    "CLP 2022",
                                    "CLP 2024",
                                    "a tree in a year",
                                    "NOx of a private car",
                                    "particulate matter of a private car",
                                    "SOx of petrol",
                                    "petrol of the provincial inventories",
                                    "diesel of the provincial inventories",
                                    "liquefied petroleum gas of the provincial inventories",
                                    "electricity by equal value",
                                    "calorific value of washed coal",
                                    "calorific value of coke",
                                    "calorific value of refinery gas",
                                    "liquefied natural gas",
                                    "calorific value of liquefied natural gas",
                                    "calorific value of natural gas of a gas field",
                                    "natural gas, range of the edition of 2020",
                                    "calorific value of natural gas, range of the edition of 2020",
                                    "calorific value of coke-oven gas",
                                    "calorific value of blast-furnace gas",
                                    "calorific value of fresh water",
                                    "calorific value of compressed air",
                                    "liquefied petroleum gas on the road",
                                    "compressed natural gas on the road")
                            .map(name -> new NotShipped(name, RECALLED)),
                    Stream.of("HK Electric after 2019", "fresh water in Hong Kong", "general waste to landfill")
                            .map(name -> new NotShipped(name, REPOSITORY)))
            .toList();

    private static final List<NotShipped> OTHERS = List.of(
            new NotShipped("United Kingdom 2024, all rows", NO_COPY),
            new NotShipped("United Kingdom 2025, all rows", NO_COPY),
            new NotShipped("United States, EPA hub of 2025", NO_COPY),
            new NotShipped("Canada, inventory report of 2025", NO_COPY),
            new NotShipped("Australia, national accounts of 2025", NO_COPY),
            new NotShipped("New Zealand 2026", NO_COPY),
            new NotShipped("hotel nights of the United Kingdom's factors", RIGHTS),
            new NotShipped("electricity abroad of the United Kingdom's factors", RIGHTS),
            new NotShipped("life-cycle averages of electricity in Hong Kong, Macao and China", OTHER_PURPOSE),
            new NotShipped("carbon footprint of China's electricity of 2024, for products", OTHER_PURPOSE),
            new NotShipped("operating and build margins of the mainland's grids, for projects", OTHER_PURPOSE),
            new NotShipped("CLP group, all years", "Of the group's portfolio, not of electricity sold in Hong Kong."),
            new NotShipped("HK Electric's target after 2023", "A target and not what was emitted."),
            new NotShipped("electricity of Macao", NOT_FOUND),
            new NotShipped("electricity of fresh water, Water Supplies Department", NOT_FOUND),
            new NotShipped("vehicles by distance other than private cars", NOT_FOUND),
            new NotShipped("regional grids of 2011 and 2012", NOT_FOUND),
            new NotShipped("coal equivalent of fresh water, older copies", "Not that of the edition of 2020."),
            new NotShipped("natural gas called EPD's", "It is the mainland's chain, and of CO2 only."),
            new NotShipped(
                    "potentials of refrigerant blends",
                    "Computed from the composition; copies that are about disagree with it."),
            new NotShipped(
                    "densities of the United Nations' energy statistics",
                    "No formula here needs them beside the guidelines' own."));

    static String table() {
        return Stream.of(RECALLED_ONLY, OTHERS)
                .flatMap(List::stream)
                .map(row -> "| " + row.name + " | " + row.reason + " |\n")
                .collect(Collectors.joining("", "| What | Why not |\n|---|---|\n", ""));
    }
}
