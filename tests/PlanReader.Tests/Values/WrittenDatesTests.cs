using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Tests.Values;

public sealed class WrittenDatesTests
{
    [Theory]
    [InlineData("31-Oct-17", "2017-10-31", "2017-10-31", DatePrecision.Day)]
    [InlineData("30/09/2020", "2020-09-30", "2020-09-30", DatePrecision.Day)]
    [InlineData("31.10.17", "2017-10-31", "2017-10-31", DatePrecision.Day)]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29", DatePrecision.Day)]
    [InlineData("Friday 16th January 2026", "2026-01-16", "2026-01-16", DatePrecision.Day)]
    [InlineData("1st of May, 2025", "2025-05-01", "2025-05-01", DatePrecision.Day)]
    [InlineData("September 1st 2020", "2020-09-01", "2020-09-01", DatePrecision.Day)]
    [InlineData("Go live 30/04/2021", "2021-04-30", "2021-04-30", DatePrecision.Day)]
    [InlineData("To be agreed by the board by 31/10/2020", "2020-10-31", "2020-10-31", DatePrecision.Day)]
    [InlineData("31/03/2021 (TBC)", "2021-03-31", "2021-03-31", DatePrecision.Day)]
    [InlineData("Jan-19", "2019-01-01", "2019-01-31", DatePrecision.Month)]
    [InlineData("Feb 2024", "2024-02-01", "2024-02-29", DatePrecision.Month)]
    [InlineData("End of March 2026", "2026-03-01", "2026-03-31", DatePrecision.Month)]
    [InlineData("June 2019 onwards", "2019-06-01", "2019-06-30", DatePrecision.Month)]
    [InlineData("May 2020 (12 months recovery plan)", "2020-05-01", "2020-05-31", DatePrecision.Month)]
    [InlineData("Sept '25", "2025-09-01", "2025-09-30", DatePrecision.Month)]
    [InlineData("Sept - Nov 18", "2018-09-01", "2018-11-30", DatePrecision.Range)]
    [InlineData("November – January 2020", "2019-11-01", "2020-01-31", DatePrecision.Range)]
    [InlineData("July/October 2019", "2019-07-01", "2019-10-31", DatePrecision.Range)]
    [InlineData("From April 2025 to March 2026", "2025-04-01", "2026-03-31", DatePrecision.Range)]
    [InlineData("3 to 7 February 2020", "2020-02-03", "2020-02-07", DatePrecision.Range)]
    [InlineData("28 June – 2 July 2025", "2025-06-28", "2025-07-02", DatePrecision.Range)]
    [InlineData("Autumn 2019", "2019-09-01", "2019-12-31", DatePrecision.Range)]
    [InlineData("Spring term 2024/25", "2025-01-01", "2025-03-31", DatePrecision.Range)]
    [InlineData("by the end of the summer term 2026", "2026-04-01", "2026-07-31", DatePrecision.Range)]
    [InlineData("Winter 2023", "2023-12-01", "2024-02-29", DatePrecision.Range)]
    [InlineData("Q3 2025/26", "2025-10-01", "2025-12-31", DatePrecision.Range)]
    [InlineData("2025/26 Q4", "2026-01-01", "2026-03-31", DatePrecision.Range)]
    [InlineData("Quarter 2 2025", "2025-04-01", "2025-06-30", DatePrecision.Range)]
    [InlineData("2024/25", "2024-04-01", "2025-03-31", DatePrecision.Range)]
    [InlineData("academic year 2024/25", "2024-09-01", "2025-08-31", DatePrecision.Range)]
    [InlineData("by 2027", "2027-01-01", "2027-12-31", DatePrecision.Range)]
    [Trait("row", "X-03")]
    public void Read_one_date_gives_its_last_day_and_keeps_its_words(string text, string from, string to, DatePrecision precision)
    {
        var date = Assert.Single(WrittenDates.Read(text));

        Assert.Equal(new ReadDate(text, DateOnly.ParseExact(from, "O"), DateOnly.ParseExact(to, "O"), precision), date);
    }

    [Theory]
    [InlineData("TBC")]
    [InlineData("TBC by Leads")]
    [InlineData("On-going")]
    [InlineData("On going and reviewed")]
    [InlineData("In line with the HNB workstream plan")]
    [InlineData("To be agreed following revised JSNA issue")]
    [InlineData("Immediate")]
    [InlineData("Within six months")]
    [InlineData("Following completion of 1.3.10")]
    [Trait("row", "X-03")]
    public void Read_open_date_gives_no_day(string text) =>
        Assert.Equal([new ReadDate(text, null, null, DatePrecision.Tbc)], WrittenDates.Read(text));

    [Theory]
    [InlineData("31/09/2020")]
    [InlineData("30-Feb-21")]
    [InlineData("32/01/2021")]
    [InlineData("13/13/2025")]
    [Trait("row", "X-01")]
    public void Read_impossible_day_keeps_the_words_and_invents_no_date(string text) =>
        Assert.Equal([new ReadDate(text, null, null, DatePrecision.Day)], WrittenDates.Read(text));

    [Theory]
    [InlineData("31/10//2020", "2020-10-31")]
    [InlineData("30/06/20226", null)]
    [InlineData("16th September", null)]
    [InlineData("September", null)]
    [Trait("row", "X-01")]
    public void Read_faulty_date_is_known_as_malformed(string text, string? to)
    {
        Assert.True(WrittenDates.IsMalformed(text));
        Assert.Equal(to is null ? null : DateOnly.ParseExact(to, "O"), Assert.Single(WrittenDates.Read(text)).To);
    }

    [Theory]
    [InlineData("September 2019; November 2019", "September 2019", "November 2019")]
    [InlineData("June 2019 On-going", "June 2019", "On-going")]
    [InlineData("31/03/2026 and 30/06/2026", "31/03/2026", "30/06/2026")]
    [InlineData("D1 weekly from July 2020, D2 fully in place from September 2020", "D1 weekly from July 2020", "D2 fully in place from September 2020")]
    [InlineData("End date (TBC) Interim dates within the programme (to be included)", "End date (TBC)", "Interim dates within the programme (to be included)")]
    [InlineData("Draft: Jan-24\nFinal: Mar-24", "Draft: Jan-24", "Final: Mar-24")]
    public void Read_several_dates_gives_an_entry_each(string text, params string[] entries) =>
        Assert.Equal(entries, WrittenDates.Read(text).Select(date => date.Text));

    [Theory, InlineData(null), InlineData(""), InlineData("  "), InlineData("-")]
    public void Read_blank_cell_gives_nothing(string? text) => Assert.Empty(WrittenDates.Read(text));

    [Theory, InlineData("It may be late"), InlineData("2.5% of children"), InlineData("354 places")]
    public void Read_words_that_only_look_like_dates_gives_no_day(string text) =>
        Assert.All(WrittenDates.Read(text), date => Assert.Null(date.To));
}
