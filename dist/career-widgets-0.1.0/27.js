// 27-0000 Arts, Design, Entertainment, Sports, and Media Occupations
export default {
  "title": "Arts, Design, Entertainment, Sports, and Media Occupations",
  "titles": "1012Art Directors|Craft Artists|Fine Artists, Including Painters, Sculptors, and Illustrators|Special Effects Artists and Animators|5Artists and Related Workers, All Other|2Commercial and Industrial Designers|Fashion Designers|Floral Designers|Graphic Designers|Interior Designers|Merchandise Displayers and Window Trimmers|Set and Exhibit Designers|2Designers, All Other|982Actors|Producers and Directors|9Athletes and Sports Competitors|Coaches and Scouts|Umpires, Referees, and Other Sports Officials|8Dancers|Choreographers|9Music Directors and Composers|Musicians and Singers|49Disc Jockeys, Except Radio|8Entertainers and Performers, Sports and Related Workers, All Other|912Broadcast Announcers and Radio Disc Jockeys|12News Analysts, Reporters, and Journalists|8Public Relations Specialists|10Editors|Technical Writers|Writers and Authors|48Interpreters and Translators|Court Reporters and Simultaneous Captioners|7Media and Communication Workers, All Other|912Audio and Video Technicians|Broadcast Technicians|2Sound Engineering Technicians|Lighting Technicians|6Photographers|10Camera Operators, Television, Video, and Film|Film and Video Editors|67Media and Communication Equipment Workers, All Other",
  "figures": "AHZ`0UVT9W-O$1FRUE+$AVU)Bc6[Z`S;'?NT9>A?S@=Fc^Sc?$;@@aB>b$_c[0X^)-SF[%A17HBC[/3cCE8**Ca<^#[O]HA>]N%RL]#7F9T,cGSA%,-(UFO<?5P;7BO0bR&T+b4^IcLH3UZ+ND7,P/W#<a2(/A,*.DQOTaBR*V&&#'A+A)'A?NJV)TEOC&a>ab93H)_Yb'E$NQ.b#>$0IIY>A<BYGE4XS BSM2.KDAC4c-@WL]O(b;11.AcLaM_=$B*Z2A7R')E7SV91)$%#<CTEZ6S+c;EO$HB*K<IT)9/(5a04ACU0VD.X$2`1?V$GK,S.HNb@DPA82O2G=b1J,YC'`Jc4HBSDP/BUO8)2_bI:a;RHZD1.[>DH*GRb(bBW?0>6B4,>R0$a.-)30?IM*1H`c`#A4@2)UR`-cW_%RcO2#WBF-Q=^RN6GBSP^6-W; _b<2T6b:]8+JZ4B(Ua&11AC_T=V]-b6ObKMGDTN]92:C8bB(L3c%GSVBG2GR&?ac>`E^.bA@GM:a3I*T*a-c[4*OUIT^8$*a@([/B4Da<O<6PKUU5+]O-=YN347NYSP3cTQ@:RYZH,c-<ZL)Zb&^>+,H>8@R<%#]QXB)U4A?+CALIVZ1:M&0>-# ;6$5b9c;H#_[IFb(HH<U;bKbJc&=K`W^0YM_L24RT$$^M%cSa)SSU;LcAEQ,7W6bION#FJTG.*,(NVR*%S;=BR42+B%$@aAF+[HIP6FJGS]LULQ(L-F1)_JNA`A10GS7QD.(,*OH>T?1>S6*<2(c$Q[A8W/]9bV%S@aI8BW>'%3QaZDcL%Yb@R1ZKN,?W>1$RC4EFI$/9=9)bNX:Vc]+G*M><#`O(&(.S0N4=2)'?RWa:1@' NL`VTT$K;04BZFVa;$<V>[Ya./EX4&-430[?)7BDK,:FQ4[)%;2W0RC643IJ<$GA]6'bC/]-H;65,*.%9`L'*V23CI(@&)#EB/O.4XLR4MDY`AFF%$2Z4ISF[`VBPb<HTVW1-0?S^Y#(^EA>BMG+8%V;WJa31DHQSXbZW[0ZK:/&P=c9HY:I6T^%46RIC)$0JBM#QA-<Oa7+;$[_%_CZ?+C KZ?2F3RUN3P:Q*6*0I",
  "irregular": {
    "27-2011": {
      "employment": 55000,
      "hourly": {
        "p50": 29.05,
        "p25": 20.34,
        "p75": 97.95,
        "p10": 16.5,
        "p90": 143.68,
        "mean": 58.29
      }
    },
    "27-2031": {
      "employment": 8130,
      "hourly": {
        "p50": 24.8,
        "p25": 17.23,
        "p75": 38.36,
        "p10": 14.88,
        "p90": 52.3,
        "mean": 30.83
      }
    },
    "27-2042": {
      "employment": 36180,
      "hourly": {
        "p50": 47.8,
        "p25": 27.57,
        "p75": 75.33,
        "p10": 20.35,
        "p90": 132.56,
        "mean": 60.46
      }
    },
    "27-2091": {
      "employment": 7920,
      "hourly": {
        "p50": 21.61,
        "p25": 16.91,
        "p75": 37.5,
        "p10": 13.5,
        "p90": 60.17,
        "mean": 32.57
      }
    },
    "27-2099": {
      "employment": 16550,
      "hourly": {
        "p50": 18.82,
        "p25": 17.17,
        "p75": 29.83,
        "p10": 14.48,
        "p90": 56.12,
        "mean": 30.7
      }
    }
  }
};
