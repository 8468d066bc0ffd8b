using Lykta.CommandLine;

return await LyktaCommand.RunAsync(args);
