using Waymark.Web.GovUk.DateInput;

namespace Waymark.Web.Tests.GovUk;

public class DatePartsTests
{
    [Theory]
    [InlineData("1", "2", "2026", "2026-02-01")]
    [InlineData(" 29 ", "02", "2028", "2028-02-29")]
    [InlineData("5", "march", "2026", "2026-03-05")]
    [InlineData("5", "Sept", "2026", "2026-09-05")]
    [InlineData("5", "sep", "2026", "2026-09-05")]
    public void Read_takes_dates_as_people_type_them(string day, string month, string year, string expected)
    {
        var parts = DateParts.Read(day, month, year, "Due date");

        Assert.Equal(DateOnly.ParseExact(expected, "yyyy-MM-dd"), parts.Date);
        Assert.Null(parts.Error);
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("", " ", "")]
    public void Read_of_blank_boxes_is_no_date_and_no_fault(string? day, string? month, string? year) =>
        Assert.Equal((null, null), (DateParts.Read(day, month, year, "Due date").Date, DateParts.Read(day, month, year, "Due date").Error));

    [Theory]
    [InlineData("", "3", "2026", "Due date must include a day", "Day")]
    [InlineData("1", "", "", "Due date must include a month and year", "Month Year")]
    [InlineData("30", "2", "2026", "Due date must be a real date", "")]
    [InlineData("29", "2", "2027", "Due date must be a real date", "")]
    [InlineData("32", "1", "2026", "Due date must be a real date", "Day")]
    [InlineData("-1", "1", "2026", "Due date must be a real date", "Day")]
    [InlineData("1", "13", "2026", "Due date must be a real date", "Month")]
    [InlineData("x", "y", "2026", "Due date must be a real date", "Day Month")]
    [InlineData("1", "1", "26", "Due date must include a year of 4 numbers, such as 2026", "Year")]
    [InlineData("1", "1", "20266", "Due date must include a year of 4 numbers, such as 2026", "Year")]
    [InlineData("1", "1", "year", "Due date must be a real date", "Year")]
    [InlineData("1", "1", "0000", "Due date must include a year of 4 numbers, such as 2026", "Year")]
    public void Read_says_what_to_put_right_and_where(string day, string month, string year, string error, string wrong)
    {
        var parts = DateParts.Read(day, month, year, "Due date");

        Assert.Null(parts.Date);
        Assert.Equal(error, parts.Error);
        Assert.Equal(wrong, string.Join(' ', parts.WrongParts));
    }
}
