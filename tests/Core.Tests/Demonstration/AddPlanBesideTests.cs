using System.Text;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Demonstration;
using Waymark.Core.Improvement;
using Waymark.Core.Shared;
using Waymark.Testing;

namespace Waymark.Core.Tests.Demonstration;

public sealed class AddPlanBesideTests
{
    private static readonly byte[] _plan = Encoding.UTF8.GetBytes("Ref,Action,Lead,Due date,Success measure,RAG\n1.1,Write the strategy,Ada Penrose,31/03/2027,Agreed by the board,Green\n1.2,Publish it,,TBC,,\n");

    [Fact]
    public async Task Add_makes_an_area_with_a_live_plan_and_a_second_copy_gets_a_name_of_its_own()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.Begin();

        var first = await scope.Get<AddPlanBeside>().RunAsync(new AddPlanBeside.Request { FileName = "spring plan.csv", Document = _plan }, default);
        var second = await scope.Get<AddPlanBeside>().RunAsync(new AddPlanBeside.Request { FileName = "spring plan.csv", Document = _plan }, default);

        Assert.Equal((2, "spring plan", "spring plan (2)"), (first.Summary.Actions, first.AreaName, second.AreaName));
        Assert.All(await scope.Db.Areas.ToListAsync(), a => Assert.True(a.IsDemonstration));
        Assert.Equal(2, await scope.Db.ImprovementActions.CountAsync(a => a.ImprovementPlanId == first.PlanId));
        Assert.False(await scope.Db.PlanQuestions.AnyAsync(q => q.State == QuestionState.Open));
    }

    [Fact]
    public async Task Add_of_a_file_that_is_no_plan_makes_no_area()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.Begin();

        await Assert.ThrowsAsync<RuleBroken>(() => scope.Get<AddPlanBeside>().RunAsync(new AddPlanBeside.Request { FileName = "a.txt", Document = "Dear all"u8.ToArray() }, default));

        Assert.False(await scope.Db.Areas.AnyAsync());
    }
}
