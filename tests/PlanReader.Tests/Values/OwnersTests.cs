using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Tests.Values;

public sealed class OwnersTests
{
    private static readonly ReadPerson[] Key = [new("KD", "Kim Dale", null), new("RW", "Ros Weir", null)];

    [Theory]
    [InlineData("KD / RW", "KD", "RW")]
    [InlineData("KD/RW", "KD", "RW")]
    [InlineData("Ann Bee, Cal Dee and Eve Fay", "Ann Bee", "Cal Dee", "Eve Fay")]
    [InlineData("Ann Bee & Cal Dee", "Ann Bee", "Cal Dee")]
    [InlineData("Ann Bee; Cal Dee", "Ann Bee", "Cal Dee")]
    [InlineData("Mo Sisod/PCF, Ann Bee", "Mo Sisod/PCF", "Ann Bee")]
    [InlineData("Mo Sisod / PCF", "Mo Sisod / PCF")]
    [InlineData("Ann Bee/KD", "Ann Bee", "KD")]
    [InlineData("Ann Bee/PCF (Cal Dee and Eve Fay)/Gil Hay", "Ann Bee", "PCF (Cal Dee and Eve Fay)", "Gil Hay")]
    [InlineData("SIB/ICB Governing Board /QC", "SIB", "ICB Governing Board", "QC")]
    [InlineData("SEND Improvement Board and ICB Quality Committee", "SEND Improvement Board", "ICB Quality Committee")]
    [InlineData("Director of Education and Skills", "Director of Education and Skills")]
    [InlineData("Head of SEND and Head of Early Help", "Head of SEND", "Head of Early Help")]
    [InlineData("Parents and carers", "Parents and carers")]
    [InlineData("Local Offer Manager (new post)", "Local Offer Manager (new post)")]
    [InlineData("Work-stream Leads", "Work-stream Leads")]
    [InlineData("Joint Commissioning Steering Group", "Joint Commissioning Steering Group")]
    [InlineData("Dr Ann Bee, Cllr C Dee", "Dr Ann Bee", "Cllr C Dee")]
    [Trait("row", "BED-02")]
    public void Split_owner_cell_gives_owners_as_written(string cell, params string[] owners) =>
        Assert.Equal(owners, new Owners(Key, [cell]).Split([cell]));

    [Fact]
    public void Split_names_that_run_on_uses_names_that_stand_alone_elsewhere()
    {
        var owners = new Owners([], ["Ann Bee", "Cal Dee/Ann Bee", "Ann Bee Gil Hay"]);

        Assert.Equal(["Ann Bee", "Gil Hay"], owners.Split(["Ann Bee Gil Hay"]));
    }

    [Fact]
    public void Split_lines_of_a_cell_gives_an_owner_a_line() =>
        Assert.Equal(["Ann Bee", "Head of SEND"], new Owners([], []).Split(["Ann Bee", "Head of SEND"]));
}
